/** What MySQL and MariaDB say. See `program-messages.ts`. */
export const MYSQL = `
Access denied for user '<*>' (using password: YES)
 (using password: NO)
Access denied for user '<*>' to database '<*>
Access denied; you need (at least one of) the <*> privilege(s) for this operation
 command denied to user '<*>' for table <*>
Host '<*>' is not allowed to connect to this MySQL server
Host '<*>' is not allowed to connect to this MariaDB server
Client does not support authentication protocol requested by server; consider upgrading MySQL client
Too many connections
Unknown database '<*>
Unknown column '<*>' in 'field list'
' in 'where clause'
' in 'order clause'
' in 'group statement'
' in 'having clause'
' in 'on clause'
' in 'SELECT'
' in 'WHERE'
' in 'ORDER BY'
' in 'GROUP BY'
Column '<*>' in field list is ambiguous
Column '<*>' cannot be null
Column count doesn't match value count at row <*>
Field '<*>' doesn't have a default value
Table '<*>' doesn't exist
Table '<*>' already exists
PROCEDURE <*> does not exist
Unknown system variable '<*>
Unknown collation: '<*>
Duplicate entry '<*>' for key '<*>
Data too long for column '<*>' at row <*>
Data truncated for column '<*>' at row <*>
Out of range value for column '<*>' at row <*>
Incorrect integer value: '<*>' for column <*> at row <*>
Incorrect decimal value: '<*>
Incorrect date value: '<*>
Incorrect datetime value: '<*>
Incorrect string value: '<*>
Truncated incorrect DOUBLE value: '<*>
Truncated incorrect INTEGER value: '<*>
Cannot add or update a child row: a foreign key constraint fails (<*>
Cannot delete or update a parent row: a foreign key constraint fails (<*>
Check constraint '<*>' is violated.
CONSTRAINT \`<*>\` failed for <*>
You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '<*>' at line <*>
You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '<*>' at line <*>
 which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by
Invalid use of group function
Subquery returns more than 1 row
Deadlock found when trying to get lock; try restarting transaction
Lock wait timeout exceeded; try restarting transaction
Query execution was interrupted, maximum statement execution time exceeded
Query execution was interrupted (max_statement_time exceeded)
Query execution was interrupted
Connection was killed
Got a packet bigger than 'max_allowed_packet' bytes
Specified key was too long; max key length is <*>
The MySQL server is running with the --read-only option so it cannot execute this statement
No database selected
Server shutdown in progress`

/** Those that tools meet most, without `ER_`. */
export const MYSQL_CODES =
  'ACCESS_DENIED_ERROR BAD_DB_ERROR BAD_FIELD_ERROR BAD_NULL_ERROR BAD_TABLE_ERROR CANT_AGGREGATE_2COLLATIONS ' +
  'CANT_DROP_FIELD_OR_KEY CHECK_CONSTRAINT_VIOLATED CON_COUNT_ERROR CONSTRAINT_FAILED DATA_TOO_LONG DB_CREATE_EXISTS ' +
  'DB_DROP_EXISTS DBACCESS_DENIED_ERROR DUP_ENTRY DUP_FIELDNAME DUP_KEYNAME HOST_NOT_PRIVILEGED INVALID_GROUP_FUNC_USE ' +
  'LOCK_DEADLOCK LOCK_WAIT_TIMEOUT MIX_OF_GROUP_FUNC_AND_FIELDS NET_PACKET_TOO_LARGE NO_DB_ERROR NO_DEFAULT_FOR_FIELD ' +
  'NO_REFERENCED_ROW NO_REFERENCED_ROW_2 NO_SUCH_TABLE NON_UNIQ_ERROR NOT_SUPPORTED_AUTH_MODE OPTION_PREVENTS_STATEMENT ' +
  'PARSE_ERROR QUERY_INTERRUPTED QUERY_TIMEOUT ROW_IS_REFERENCED ROW_IS_REFERENCED_2 SIGNAL_EXCEPTION SP_DOES_NOT_EXIST ' +
  'SPECIFIC_ACCESS_DENIED_ERROR SUBQUERY_NO_1_ROW TABLE_EXISTS_ERROR TABLEACCESS_DENIED_ERROR TOO_LONG_KEY ' +
  'TRUNCATED_WRONG_VALUE TRUNCATED_WRONG_VALUE_FOR_FIELD UNKNOWN_COLLATION UNKNOWN_SYSTEM_VARIABLE ' +
  'WARN_DATA_OUT_OF_RANGE WRONG_FIELD_WITH_GROUP WRONG_VALUE_COUNT_ON_ROW'
