/**
 * What the tokens of the common issuers look like.
 *
 * Prefixes, alphabets and lengths are the facts in gitleaks' rule set (read at b58d3f10) and in GitHub's list.
 * Lengths are a little shorter than there: issuers make their tokens longer, not shorter.
 *
 * @see https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml
 * @see https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 */
export const TOKEN_FORMATS: readonly string[] = [
  // GitHub, GitLab
  'gh[pousr]_[A-Za-z0-9]{30,255}',
  'github_pat_\\w{60,255}',
  'gl(?:pat|dt|cbt|ft|imt|agent|oas|ptt|rt|soat|ffct)-[\\w.-]{16,320}',
  'GR1348941[\\w-]{16,40}',
  // npm, PyPI, RubyGems
  'npm_[A-Za-z0-9]{30,64}',
  'pypi-[\\w-]{40,1000}',
  'rubygems_[a-f0-9]{40,64}',
  // AWS, Google, Azure, Alibaba, DigitalOcean
  '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}',
  'ABSK[A-Za-z0-9+/]{100,280}={0,2}',
  'AIza[\\w-]{32,40}',
  'ya29\\.[\\w-]{20,500}',
  'GOCSPX-[\\w-]{20,40}',
  '[\\w~.]{3}\\dQ~[\\w~.-]{31,34}',
  'LTAI[A-Za-z0-9]{16,30}',
  'do[opr]_v1_[a-f0-9]{60,70}',
  // Anthropic, OpenAI, Hugging Face, Perplexity
  'sk-ant-[\\w-]{20,200}',
  'sk-(?:proj|svcacct|admin)-[\\w-]{20,300}',
  'sk-[A-Za-z0-9]{32,64}',
  '(?:hf|api_org)_[A-Za-z]{30,40}',
  'pplx-[A-Za-z0-9]{40,60}',
  // Slack, Teams, Discord
  'xox[abeoprs](?:\\.xox[bp])?-[A-Za-z0-9-]{10,250}',
  'xapp-\\d-[A-Za-z0-9-]{10,250}',
  '(?:hooks\\.slack\\.com|discord(?:app)?\\.com/api/webhooks|\\w{1,40}\\.webhook\\.office\\.com)/[\\w/@-]{16,400}',
  // Stripe, Square, Shopify, Shippo, Facebook
  '(?:[srp]k|whsec)_(?:(?:test|live|prod)_)?[A-Za-z0-9]{16,128}',
  '(?:EAAA|sq0\\w{3}-)[\\w-]{20,64}',
  'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}',
  'shippo_(?:live|test)_[a-fA-F0-9]{40}',
  'EAA[A-Z][A-Za-z0-9]{80,400}',
  '\\d{15,16}(?:\\||%7C)[\\w-]{27,40}',
  // SendGrid, Brevo, Mailgun, Twilio
  'SG\\.[\\w.=-]{20,80}',
  'xkeysib-[a-f0-9]{60,70}-\\w{10,20}',
  'key-[a-f0-9]{32}',
  '(?:SK|AC)[a-f0-9]{32}',
  // Heroku, Fly, Netlify, Vault, Terraform, Pulumi, Doppler
  'HRKU-[\\w-]{40,80}',
  'f(?:o1|m1[ar]|m2)_[\\w+/-]{40,400}={0,3}',
  'nf[pcou]_\\w{30,64}',
  'hv[sbr]\\.[\\w-]{20,300}',
  '\\w{14}\\.atlasv1\\.[\\w=-]{40,80}',
  'pul-[a-f0-9]{40}',
  'dp\\.\\w{2,5}\\.[A-Za-z0-9]{40,44}',
  // Atlassian, Linear, Notion, Postman, 1Password, age
  'ATATT3[\\w=-]{100,250}',
  'lin_api_[A-Za-z0-9]{40}',
  'ntn_[A-Za-z0-9]{40,50}',
  'PMAK-[a-f0-9-]{50,64}',
  'A3-[A-Z0-9]{6}-[A-Z0-9-]{20,40}',
  'ops_eyJ[A-Za-z0-9+/]{40,1000}',
  'AGE-SECRET-KEY-1[A-Z0-9]{58}',
  // Grafana, Databricks, Dynatrace, Sentry, Sourcegraph, PlanetScale
  'glsa_\\w{32,48}',
  'glc_[A-Za-z0-9+/]{32,400}={0,3}',
  'dapi[a-f0-9]{32}(?:-\\d)?',
  'dt0c01\\.[\\w.]{24,100}',
  'sntry[su]_[\\w+/=]{40,500}',
  'sgp_\\w{40,64}',
  'pscale_(?:tkn|oauth|pw)_[\\w=.-]{32,64}',
  // JSON Web Tokens, plain and in base64
  'ey[A-Za-z0-9]{15,2000}\\.ey[\\w/-]{10,4000}(?:\\.[\\w/=-]{0,2000})?',
  'ZXlK[A-Za-z0-9+/=]{40,4000}',
  // Keys and digests in hexadecimal; UUIDs
  '[a-f0-9]{32,512}',
  '[A-F0-9]{32,512}',
  '[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}',
]
