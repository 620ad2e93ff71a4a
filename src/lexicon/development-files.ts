/**
 * Whether a package publishes a file that no program of it runs: tests, examples, documents.
 *
 * @param path - in the package
 */
export function isForDevelopment(path: string): boolean {
  return TESTS.test(path)
}

const TESTS =
  /(?:^|[\\/])(?:tests?|__tests?__|specs?|fixtures?|__fixtures__|__mocks__|examples?|docs?|benchmarks?|demos?|coverage)(?:[\\/]|$)|\.(?:test|spec)\.[cm]?[jt]sx?$/
