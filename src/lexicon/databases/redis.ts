/** What Redis and Valkey say. See `program-messages.ts`. */
export const REDIS = `
WRONGTYPE Operation against a key holding the wrong kind of value
READONLY You can't write against a read only replica.
OOM command not allowed when used memory > 'maxmemory'.
LOADING Redis is loading the dataset in memory
BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.
MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk.
NOAUTH Authentication required.
WRONGPASS invalid username-password pair or user is disabled.
NOPERM this user has no permissions to run the '<*>' command
NOPERM this user has no permissions to access one of the keys used as arguments
NOPERM User <*> has no permissions to run the '<*>' command
NOPERM No permissions to access a key
ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?
ERR max number of clients reached
ERR unknown command '<*>', with args beginning with: <*>
ERR unknown command <*>
ERR unknown subcommand '<*>
ERR wrong number of arguments for '<*>' command
ERR syntax error
ERR no such key
ERR index out of range
ERR DB index is out of range
ERR value is not an integer or out of range
ERR value is not a valid float
ERR increment or decrement would overflow
ERR invalid expire time in '<*>' command
ERR invalid longitude,latitude pair <*>
ERR Unknown option or number of arguments for CONFIG SET - <*>
ERR Error in ACL SETUSER modifier '<*>
ERR EXEC without MULTI
EXECABORT Transaction discarded because of previous errors.
ERR This instance has cluster support disabled
CROSSSLOT Keys in request don't hash to the same slot
CLUSTERDOWN Hash slot not served
CLUSTERDOWN The cluster is down
NOSCRIPT No matching script. Please use EVAL.
NOSCRIPT No matching script.
ERR Error compiling script (new function): user_script<*>
Script attempted to access nonexistent global variable '<*>
Wrong number of args calling Redis command from script
NOGROUP No such key '<*>' or consumer group '<*>
BUSYGROUP Consumer Group name already exists`
