const whole = all => Object.fromEntries(Object.entries(all).map(([word, texts]) => [word, texts.map(text => text.replace('~', word))]))
export default () => ({
"versions":["v20.19.0","v20.20.2","v22.12.0","v22.23.3","v24.0.0","v24.21.0","v26.0.0","v26.10.0"],
"messages":whole({
"0":[" ~ and < 65536. Received ","> ~ and <= ","[~]\" argument"],
"1n":[">= ~ && <= "],
"2":[">= ~ * options.lowest ("],
"200":[") !== ~ when HTTP Tunneling"],
"6d":[" ~, found "],
"8":["\\~ and \\9 are not allowed in strict mode.","\\~ and \\9 are not allowed in template strings."],
"9":["~ add-ons."],
"A":[" ~ cycle involving require(esm) is not allowed to maintain ","~ FileHandle object was closed during garbage collection. This used to be allowed with a deprecation warning but is now considered an error. Please close FileHandle objects explicitly. File descriptor: ","~ PING frame cannot have a body larger than 125 bytes.","~ QUIC application error occurred. ","~ QUIC transport error occurred. ","~ SharedArrayBuffer could not be cloned. SharedArrayBuffer must not be transferred.","~ callback was registered through process.setUncaughtExceptionCaptureCallback(), which is mutually exclusive with using the `domain` module","~ class may only have one constructor","~ dynamic import callback was invoked without --experimental-vm-modules","~ dynamic import callback was not specified.","~ global of type 'v128' cannot be created in JavaScript","~ message object could not be deserialized successfully in the target vm.Context","~ push stream cannot initiate another push stream.","~ stream cannot depend on itself","~ system error occurred"],
"ABORT_ERR":["~"],
"AES":["~ key length must be 128, 192, or 256 bits","~-CTR algorithm.length must be between 1 and 128","~-OCB algorithm.iv must be no more than 15 bytes"],
"ALPN":["~ callback returned a value ("],
"AND":["' ~ sqlite_rename_test("],
"ASN1":["~ lib"],
"ASYNC":["~ routines"],
"AUTOINCREMENT":["~ is only allowed on an INTEGER PRIMARY KEY","~ not allowed on WITHOUT ROWID tables"],
"AbortController":["#<~>","~"],
"AbortError":["~"],
"AbortSignal":["#<~>","~"],
"Aborted":["~ with Ctrl+C","~ with Ctrl+D"],
"Abstract":["~ class "],
"Accepted":["~"],
"Access":["~ to this API has been restricted","~ to this API has been restricted. "],
"Accessing":["~ Object.prototype.__proto__ has been disallowed with --disable-proto=throw"],
"Actual":["\n~ message: \""],
"Adding":["~ content for this request method or response status is not allowed."],
"Address":["~ of the InterpreterEntryTrampoline instruction start"],
"Agent":["~-like Object"],
"AggregateError":["~"],
"All":["~ expected entries have to be of type string","~ promises were rejected"],
"Allocation":["~ error : not enough memory","~ failed","~ failed - JavaScript heap out of memory","~ failed - process out of memory"],
"Already":["~ Reported","~ connected"],
"An":["~ ArrayBuffer is detached and could not be cloned.","~ I/O error occurred when reading/seeking","~ error was suppressed during disposal","~ object is expected with `using` declarations"],
"Arg":["~ string terminates parameters early"],
"Argon2":["~ algorithm not supported"],
"Argument":["~ ","~ 0 cannot be WebAssembly.JSTag","~ 0 contains parameters without 'length'","~ 0 contains results without 'length'","~ 0 contains too many parameters","~ 0 contains too many results","~ 0 is required","~ 0 must be a WebAssembly exported function","~ 0 must be a WebAssembly tag","~ 0 must be a WebAssembly.Function","~ 0 must be a WebAssembly.Module","~ 0 must be a WebAssembly.Tag","~ 0 must be a buffer source","~ 0 must be a buffer source or a WebAssembly.Module object","~ 0 must be a function","~ 0 must be a function type","~ 0 must be a function type with 'parameters'","~ 0 must be a function type with 'results'","~ 0 must be a global descriptor","~ 0 must be a memory descriptor","~ 0 must be a table descriptor","~ 0 must be a tag type","~ 0 must be a tag type with 'parameters'","~ 0 must not be a WebAssembly function","~ 0 parameter type at index #","~ 0 result type at index #","~ 1","~ 1 is invalid for table: ","~ 1 is invalid: ","~ 1 is required","~ 1 must be a function","~ 1 must be an object","~ 1 must be specified for non-nullable element type","~ 2 is not an object","~ 2 must be undefined or a value of type compatible with the type of the new table: ","~ agent must implement Agent","~ dispatcher must implement dispatch"],
"Arguments":[": ~ list has wrong type"],
"Array":["~","~ buffer allocation failed","~ of unique strings","~-like Object","~.prototype.concat","~.prototype.every","~.prototype.filter","~.prototype.find","~.prototype.findIndex","~.prototype.findLast","~.prototype.findLastIndex","~.prototype.forEach","~.prototype.indexOf","~.prototype.map","~.prototype.reduce","~.prototype.reduceRight","~.prototype.some"],
"ArrayBuffer":["#<~>","~","~ is not detachable and could not be cloned.","~ subclass returned this from species constructor","~.prototype.resize","~.prototype.slice","~.prototype.transfer","~.prototype.transferToFixedLength"],
"AssertionError":["~","~ [ERR_ASSERTION]"],
"Assignment":["~ to await using variable.","~ to constant variable.","~ to using variable."],
"Async":["~ functions can only be declared at the top level or inside a block.","~ loader request never settled"],
"AsyncDisposableStack":["#<~>","~","~.prototype.adopt","~.prototype.defer","~.prototype.move","~.prototype.use"],
"AsyncIterable":["~ or Promise"],
"Asynchronous":["~ forks do not support Buffer, TypedArray, DataView or string input: "],
"At":["~ least one arg needs to be specified","~ least one category is required","~ least one of the group, prime, or primeLength options","~ least one of the group, prime, or primeLength options is required","~ least one valid performance entry type is required"],
"Atomics":["~","~.Mutex is not owned by the current agent","~.pause"],
"Attempt":["~ to access memory outside buffer bounds"],
"Authentication":["~ failed"],
"Authority":["~ Key Identifier marked critical"],
"Authorizer":["~ callback must return an integer authorization code","~ callback returned a invalid authorization code"],
"BIO":["~ lib","~ routines"],
"BN":["~ lib"],
"BUF":["~ lib"],
"BY":[" ~ clause"," ~ term out of range - should be between 1 and "],
"Bad":["~ Gateway","~ Request","~ Unicode escape in JSON at position ","~ argument.","~ control character in string literal in JSON at position ","~ dictionary","~ escaped character in JSON at position ","~ socket type specified. Valid types are: udp4, udp6"],
"BalancedPoolMissingUpstreamError":["~"],
"Bandwidth":["~ Limit Exceeded"],
"Basic":["~ Constraints of CA cert not marked critical"],
"BigInt":["~","~ value is too large to bind.","~.prototype.toLocaleString","~.prototype.toString","~.prototype.valueOf"],
"BigInt64Array":["~"],
"BigInts":["~ have no unsigned right shift, use >> instead"],
"BigUint64Array":["~"],
"Bind":["~ must be called on a function"],
"Blob":["#<~>","~"],
"Block":["~-level external sequence producer returned an error code"],
"Body":["~ Timeout Error","~ has already been consumed.","~ is unusable: Body has already been read"],
"BodyTimeoutError":["~"],
"Boolean":["~","~.prototype.toString","~.prototype.valueOf"],
"BroadcastChannel":["#<~>","~","~ is closed."],
"Buffer":["~","~ is not available for the current Context","~ size must be a multiple of ","~ size must be a multiple of 16-bits","~ size must be a multiple of 32-bits","~ size must be a multiple of 64-bits","~ size must be a positive integer","~ too small for IPv4 address","~ too small for IPv6 address","~ too small for domain address","~ too small for domain length","~ too small for port","~ too small to contain address type"],
"BufferSource":["~ argument is empty"],
"Builtin_ConsoleError":["~"],
"ByteLengthQueuingStrategy":["#<~>","~"],
"CA":["~ cert does not include key usage extension","~ certificate key too weak","~ signature digest algorithm too weak"],
"CCM":["~ decryption not supported in FIPS mode","~ encryption not supported in FIPS mode"],
"CERT_CHAIN_TOO_LONG":["~"],
"CERT_HAS_EXPIRED":["~"],
"CERT_NOT_YET_VALID":["~"],
"CERT_REJECTED":["~"],
"CERT_REVOKED":["~"],
"CERT_SIGNATURE_FAILURE":["~"],
"CERT_UNTRUSTED":["~"],
"CHECK":["~ constraints"],
"CMP":["~ routines"],
"CMS":["~ routines"],
"CPU":["~ profile not started"],
"CREATE":["~"],
"CRL":["~ has expired","~ is not yet valid","~ path validation error","~ signature failure"],
"CRL_HAS_EXPIRED":["~"],
"CRL_NOT_YET_VALID":["~"],
"CRL_SIGNATURE_FAILURE":["~"],
"CRMF":["~ routines"],
"CRYPTO":["~ lib"],
"CT":["~ routines"],
"Cached":["~ data cannot be created for a module which has been evaluated"],
"CallSite":["~ expects wasm object as first or function as second argument, got <","~ method "],
"Callback":["~ called multiple times"],
"Called":["~ consume() before buffers satiated."],
"Calling":["~ crypto.setFips()","~ crypto.setFips() is not supported in workers","~ process.execve","~ process.execve is not supported in workers","~ util.setTraceSigInt","~ util.setTraceSigInt is not supported in workers"],
"Can":["~'t get the value of s128 WebAssembly.Global","~'t set option ","~'t set the value of an immutable global.","~'t set the value of s128 WebAssembly.Global"],
"Cannot":["~ ","~ DeepFreeze non-const value ","~ DeepFreeze object of type ","~ access '","~ access private name ","~ add a NOT NULL column with default value NULL","~ add a PRIMARY KEY column","~ add a UNIQUE column","~ add a column to a view","~ add property ","~ append headers after they are sent to the client","~ assign to property '","~ assign to read only property '","~ be executed in linear time","~ call ","~ call constructor without `new`","~ call end after a stream was destroyed","~ call end after a stream was finished","~ call function in process exit handler","~ call pipe after a stream was destroyed","~ call write after a stream was destroyed","~ call writev after a stream was destroyed","~ change encoding","~ construct a Request with a Request object that has already been used.","~ convert ","~ convert a BigInt value to a number","~ convert a Symbol value to a number","~ convert a Symbol value to a string","~ convert argument to a ByteString because the character at index ","~ convert object to primitive value","~ convert options.quota to a double: the value is ","~ convert options.requested to a double: the value is ","~ convert undefined or null to object","~ copy ","~ copy a FIFO pipe","~ copy a FIFO pipe: ","~ copy a socket file","~ copy a socket file: ","~ copy an unknown file type","~ copy an unknown file type: ","~ create Dictionary from provided samples","~ create a Buffer larger than ","~ create a Buffer larger than 0x","~ create a string longer than 0x","~ create bare named parameter '","~ create property '","~ create proxy with a non-object as target or handler","~ define property ","~ delete property '","~ destructure '","~ destructure property '","~ determine intended module format because both '","~ determine intended module format because both require() and top-level await are present. If the code is intended to be CommonJS, wrap await in an async function. If the code is intended to be an ES module, replace require() with import.","~ do synchronous work on directory handle with concurrent asynchronous operations","~ enable extension loading because it was disabled at database creation.","~ establish tunnel connection without a proxy client","~ find ","~ find '","~ find asset ","~ find certificate signature algorithm","~ find module ","~ find module '","~ find package '","~ find the destination thread or listener","~ freeze","~ freeze array buffer views with elements","~ get name of column ","~ get namespace, module has not been instantiated","~ import CommonJS Module ","~ import Module ","~ import in ShadowRealm (","~ initialize ","~ initialize private methods of class ","~ issue SNI from a TLS server-side socket","~ load SQLite extensions when the permission model is enabled.","~ load native addon because loading addons is disabled.","~ mix BigInt and other types, use explicit conversions","~ overwrite directory ","~ overwrite directory with non-directory","~ overwrite non-directory ","~ overwrite non-directory with directory","~ overwrite symlink in subdirectory of self","~ pass private property name to proxy trap","~ perform ","~ perform '","~ pipe to a closed or destroyed stream","~ pipe, not readable","~ prevent extensions","~ read package config ","~ read private member ","~ read properties of ","~ read properties of undefined (reading '","~ redefine a property of an object with external array elements","~ redefine property: ","~ remove headers after they are sent to the client","~ render headers after they are sent to the client","~ require() ES Module ","~ reset zlib stream while a write is in progress","~ resolve \"","~ seal","~ seal array buffer views with elements","~ send data on closed MessagePort","~ sent a message to the same thread","~ set FIPS mode in a non-FIPS build.","~ set FIPS mode, it was forced with --force-fips at startup.","~ set HTTP/2 pseudo-headers","~ set cursor row without setting its column","~ set headers after they are sent to the client","~ set properties of ","~ set property ","~ specify additional headers after response initiated","~ specify both \"breakEvalOnSigint\" and \"eval\" for REPL","~ specify two IPv4 addresses.","~ specify two IPv6 addresses.","~ supply flags when constructing one RegExp from another","~ transfer FileHandle while in use","~ transfer a locked ReadableStream","~ transfer a locked WritableStream","~ use 'import.meta' outside a module","~ use 'in' operator to search for '","~ use import statement outside a module","~ use new with import","~ validate on a detached buffer","~ watch for SIGINT signals","~ wrap target callable (","~ write headers after they are sent to the client","~ write private member "],
"Caught":["\n\n~ error:\n\n"],
"Cert":["~ does not contain a DNS name"],
"Certificate":["~ Transparency required, but no valid SCTs found","~ public key has explicit ECC parameters"],
"Chaining":["~ cycle detected for promise "],
"Changing":["~ the socket encoding is not allowed per RFC7230 Section 3."],
"Channel":["~ closed"],
"Check":["~ failed: "],
"Checking":["~ DH parameters failed"],
"Child":["~ closed before reply received","~ process can have only one IPC pipe"],
"Chunk":["~ size overflow"],
"Class":["~ constructor ","~ constructor Assert cannot be invoked without `new`","~ constructor Deserializer cannot be invoked without 'new'","~ constructor Serializer cannot be invoked without 'new'","~ constructor may not be a generator","~ constructor may not be a private method","~ constructor may not be an accessor","~ constructor may not be an async method","~ constructors cannot be invoked without 'new'","~ extends value ","~ extends value does not have valid prototype property "],
"Classes":["~ may not have a field named 'constructor'","~ may not have a static property named 'prototype'"],
"Client":["~ must be authenticated before CONNECT","~ network socket disconnected before secure TLS connection was established"],
"ClientClosedError":["~"],
"ClientDestroyedError":["~"],
"CloseEvent":["~","~ constructor"],
"Closing":["~ quote not found"],
"Code":["~ cache data rejected.","~: "],
"Command":["~ failed: "],
"CompileError":["~"],
"CompressionStream":["#<~>","~"],
"Conflict":["~"],
"Connect":["~ Timeout Error","~ Timeout Error (attempted address: "],
"ConnectTimeoutError":["~"],
"Connection":["~ already in progress","~ to establish proxy tunnel ended unexpectedly","~ to establish proxy tunnel timed out after ","~ was closed before it was established."],
"Console":["~ expects a writable stream instance for ","~ expects a writable stream instance for stderr","~ expects a writable stream instance for stdout"],
"Constructor":["~ ","~ cannot be called","~ must be a function","~ must have two arguments"],
"Content":["\r\n~-Disposition: form-data","~-Length can't be present with Transfer-Encoding","~-Length overflow","~-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\"."],
"Contents":["~ of '"],
"Context":["~ not associated with Node.js environment","~ parameter is unsupported","~ should be init first"],
"Continue":["~"],
"Control":["~ frame either too large or fragmented"],
"Controller":["~ is already closed","~ is closed but view is not zero-length"],
"Converted":["~ asm.js to WebAssembly: "],
"Converting":["~ circular structure to JSON","~ circular structure to JSON\n    --> starting at object with constructor '"],
"Could":["~ not convert ","~ not find value for import ","~ not get or set buffer size","~ not initialize Brotli instance","~ not initialize zstd instance","~ not set pledged src size"],
"CountQueuingStrategy":["#<~>","~"],
"Created":["~"],
"Creating":["~ workers"],
"Crypto":["#<~>","~"],
"CryptoKey":["#<~>","~"],
"Currency":["~ code is required with currency style."],
"Current":["~ thread is not a worker"],
"Custom":["~ PerformanceEntry accessors are deprecated. Please use the detail property.","~ comparefn not supported for huge TypedArrays","~ engines not supported by this OpenSSL","~ upgrade \""],
"CustomEvent":["#<~>","~"],
"Cyclic":["~ __proto__ value"],
"DECODER":["~ routines"],
"DELETE":["~ FROM nodejs_webstorage","~ FROM nodejs_webstorage WHERE key = ?"],
"DEPTH_ZERO_SELF_SIGNED_CERT":["~"],
"DH":["~ lib","~ parameter is less than 1024 bits","~ parameter is less than 2048 bits","~ parameter size "],
"DISTINCT":["(~)","~ aggregates must have exactly one argument","~ is not supported for window functions"],
"DOMException":["~"],
"DSA":["~ lib"],
"DSO":["~ support routines"],
"Data":["~ after `Connection: close`","~ cannot be cloned, out of memory.","~ corruption detected"],
"DataCloneError":["~"],
"DataError":["~"],
"DataView":["#<~>","~","~.prototype.getBigInt64","~.prototype.getBigUint64","~.prototype.getFloat16","~.prototype.getFloat32","~.prototype.getFloat64","~.prototype.getInt16","~.prototype.getInt32","~.prototype.getInt8","~.prototype.getUint16","~.prototype.getUint32","~.prototype.getUint8","~.prototype.setBigInt64","~.prototype.setBigUint64","~.prototype.setFloat16","~.prototype.setFloat32","~.prototype.setFloat64","~.prototype.setInt16","~.prototype.setInt32","~.prototype.setInt8","~.prototype.setUint16","~.prototype.setUint32","~.prototype.setUint8"],
"Date":["~","~.prototype.getYear","~.prototype.setDate","~.prototype.setFullYear","~.prototype.setHours","~.prototype.setMilliseconds","~.prototype.setMinutes","~.prototype.setMonth","~.prototype.setSeconds","~.prototype.setTime","~.prototype.setUTCDate","~.prototype.setUTCFullYear","~.prototype.setUTCHours","~.prototype.setUTCMilliseconds","~.prototype.setUTCMinutes","~.prototype.setUTCMonth","~.prototype.setUTCSeconds","~.prototype.setYear","~.prototype.toDateString","~.prototype.toISOString","~.prototype.toLocaleDateString","~.prototype.toLocaleString","~.prototype.toLocaleTimeString","~.prototype.toString","~.prototype.toTemporalInstant","~.prototype.toTimeString","~.prototype.toUTCString"],
"Debugger":["~: ","~: Invalid frame index.","~: Parameters have wrong types."],
"Decimals":["~ with leading zeros are not allowed in strict mode."],
"Decompression":["~ failed"],
"DecompressionStream":["#<~>","~"],
"Deferred":["~ module is not ready for sync execution"],
"Delete":["~ of an unqualified identifier in strict mode."],
"Derived":["~ ArrayBuffer constructor created a buffer which was too small","~ SharedArrayBuffer constructor created a buffer which was too small","~ TypedArray constructor created an array which was too small","~ constructors may only return object or undefined"],
"Descriptor":["~ property 'element' must be a WebAssembly reference type","~ property 'value' must be a WebAssembly type"],
"Deserialize":["~ main function is already configured."],
"Destination":["~ ArrayBuffer is detached","~ WritableStream is closed","~ buffer is too small","~ buffer is wrong"],
"Detected":["~ cycle while resolving name '"],
"Dictionary":["~ is corrupted","~ mismatch"],
"Did":["~ you mean to import "],
"Diffie":["~-Hellman routines"],
"Digest":["~ already called","~ method not supported","~ options must not contain null bytes"],
"Directories":["~ cannot be sent"],
"Directory":["~ handle was closed","~ import '"],
"DisposableStack":["#<~>","~","~.prototype.adopt","~.prototype.defer","~.prototype.dispose","~.prototype.move","~.prototype.use"],
"Division":["~ by zero"],
"Do":["~ not know how to serialize a BigInt","~ not use "],
"Domain":["~ name too long (max 255 bytes)"],
"Double":["~ @ in url"],
"Duplicate":["~ Content-Length","~ __proto__ fields are not allowed in object literals","~ capture group name","~ export of '","~ key operation","~ parameter name not allowed in this context"],
"E2BIG":["~","~: argument list too long"],
"EACCES":["~","~: permission denied"],
"EADDRGETNETWORKPARAMS":["~"],
"EADDRINUSE":["~","~: address already in use"],
"EADDRNOTAVAIL":["~","~: address not available"],
"EAFNOSUPPORT":["~","~: address family not supported"],
"EAGAIN":["~","~: resource temporarily unavailable"],
"EAI_ADDRFAMILY":["~","~: address family not supported"],
"EAI_AGAIN":["~","~: temporary failure"],
"EAI_BADFLAGS":["~","~: bad ai_flags value"],
"EAI_BADHINTS":["~","~: invalid value for hints"],
"EAI_CANCELED":["~","~: request canceled"],
"EAI_FAIL":["~","~: permanent failure"],
"EAI_FAMILY":["~","~: ai_family not supported"],
"EAI_MEMORY":["~","~: out of memory"],
"EAI_NODATA":["~","~: no address"],
"EAI_NONAME":["~","~: unknown node or service"],
"EAI_OVERFLOW":["~","~: argument buffer overflow"],
"EAI_PROTOCOL":["~","~: resolved protocol is unknown"],
"EAI_SERVICE":["~","~: service not available for socket type"],
"EAI_SOCKTYPE":["~","~: socket type not supported"],
"EALREADY":["~","~: connection already in progress"],
"EBADF":["~","~: bad file descriptor"],
"EBADFAMILY":["~"],
"EBADFLAGS":["~"],
"EBADHINTS":["~"],
"EBADMSG":["~"],
"EBADNAME":["~"],
"EBADQUERY":["~"],
"EBADRESP":["~"],
"EBADSTR":["~"],
"EBUSY":["~","~: resource busy or locked"],
"EC":["~ lib"],
"ECANCELED":["~","~: operation canceled"],
"ECANCELLED":["~"],
"ECDH":["~ routines"],
"ECDSA":["~ lib","~ routines"],
"ECHARSET":["~","~: invalid Unicode character"],
"ECHILD":["~"],
"ECONNABORTED":["~","~: software caused connection abort"],
"ECONNREFUSED":["~","~: connection refused"],
"ECONNRESET":["~","~: connection reset by peer"],
"EDEADLK":["~"],
"EDESTADDRREQ":["~","~: destination address required"],
"EDESTRUCTION":["~"],
"EDOM":["~"],
"EDQUOT":["~"],
"EE":["~ certificate key too weak"],
"EEXIST":["~","~: file already exists"],
"EFAULT":["~","~: bad address in system call argument"],
"EFBIG":["~","~: file too large"],
"EFILE":["~"],
"EFORMERR":["~"],
"EFTYPE":["~","~: inappropriate file type or format"],
"EHOSTDOWN":["~","~: host is down"],
"EHOSTUNREACH":["~","~: host is unreachable"],
"EIDRM":["~"],
"EILSEQ":["~","~: illegal byte sequence"],
"EINPROGRESS":["~"],
"EINTR":["~","~: interrupted system call"],
"EINVAL":["~","~: invalid argument"],
"EIO":["~","~: i/o error"],
"EISCONN":["~","~: socket is already connected"],
"EISDIR":["~","~: illegal operation on a directory"],
"ELOADIPHLPAPI":["~"],
"ELOOP":["~","~: too many symbolic links encountered"],
"EMFILE":["~","~: too many open files"],
"EMLINK":["~","~: too many links"],
"EMSGSIZE":["~","~: message too long"],
"EMULTIHOP":["~"],
"ENAMETOOLONG":["~","~: name too long"],
"ENCODER":["~ routines"],
"ENETDOWN":["~","~: network is down"],
"ENETRESET":["~"],
"ENETUNREACH":["~","~: network is unreachable"],
"ENFILE":["~","~: file table overflow"],
"ENGINE":["~ lib"],
"ENOBUFS":["~","~: no buffer space available"],
"ENODATA":["~","~: no data available"],
"ENODEV":["~","~: no such device"],
"ENOENT":["~","~: no such file or directory"],
"ENOEXEC":["~","~: exec format error"],
"ENOLCK":["~"],
"ENOLINK":["~"],
"ENOMEM":["~","~: not enough memory"],
"ENOMSG":["~"],
"ENONAME":["~"],
"ENONET":["~","~: machine is not on the network"],
"ENOPROTOOPT":["~","~: protocol not available"],
"ENOSPC":["~","~: no space left on device"],
"ENOSR":["~"],
"ENOSTR":["~"],
"ENOSYS":["~","~: function not implemented"],
"ENOTCONN":["~","~: socket is not connected"],
"ENOTDIR":["~","~: not a directory"],
"ENOTEMPTY":["~","~: directory not empty"],
"ENOTFOUND":["~"],
"ENOTIMP":["~"],
"ENOTINITIALIZED":["~"],
"ENOTSOCK":["~","~: socket operation on non-socket"],
"ENOTSUP":["~","~: operation not supported on socket"],
"ENOTTY":["~","~: inappropriate ioctl for device"],
"ENXIO":["~","~: no such device or address"],
"EOF":["~","~: end of file"],
"EOPNOTSUPP":["~"],
"EOVERFLOW":["~","~: value too large for defined data type"],
"EPERM":["~","~: operation not permitted"],
"EPIPE":["~","~: broken pipe"],
"EPROTO":["~","~: protocol error"],
"EPROTONOSUPPORT":["~","~: protocol not supported"],
"EPROTOTYPE":["~","~: protocol wrong type for socket"],
"ERANGE":["~","~: result too large"],
"EREFUSED":["~"],
"EREMOTEIO":["~","~: remote I/O error"],
"EROFS":["~","~: read-only file system"],
"ERROR_IN_CERT_NOT_AFTER_FIELD":["~"],
"ERROR_IN_CERT_NOT_BEFORE_FIELD":["~"],
"ERROR_IN_CRL_LAST_UPDATE_FIELD":["~"],
"ERROR_IN_CRL_NEXT_UPDATE_FIELD":["~"],
"ERR_ACCESS_DENIED":["~"],
"ERR_AMBIGUOUS_ARGUMENT":["~"],
"ERR_AMBIGUOUS_MODULE_SYNTAX":["~"],
"ERR_ARG_NOT_ITERABLE":["~"],
"ERR_ASSERTION":["~"],
"ERR_ASYNC_CALLBACK":["~"],
"ERR_ASYNC_LOADER_REQUEST_NEVER_SETTLED":["~"],
"ERR_ASYNC_TYPE":["~"],
"ERR_BROTLI_INVALID_PARAM":["~"],
"ERR_BUFFER_CONTEXT_NOT_AVAILABLE":["~"],
"ERR_BUFFER_OUT_OF_BOUNDS":["~"],
"ERR_BUFFER_TOO_LARGE":["~"],
"ERR_CANNOT_WATCH_SIGINT":["~"],
"ERR_CHILD_CLOSED_BEFORE_REPLY":["~"],
"ERR_CHILD_PROCESS_IPC_REQUIRED":["~"],
"ERR_CHILD_PROCESS_STDIO_MAXBUFFER":["~"],
"ERR_CLOSED_MESSAGE_PORT":["~"],
"ERR_CONSOLE_WRITABLE_STREAM":["~"],
"ERR_CONSTRUCT_CALL_INVALID":["~"],
"ERR_CONSTRUCT_CALL_REQUIRED":["~"],
"ERR_CONTEXT_NOT_INITIALIZED":["~"],
"ERR_CPU_PROFILE_ALREADY_STARTED":["~"],
"ERR_CPU_PROFILE_NOT_STARTED":["~"],
"ERR_CPU_PROFILE_TOO_MANY":["~"],
"ERR_CRYPTO_ARGON2_NOT_SUPPORTED":["~"],
"ERR_CRYPTO_CUSTOM_ENGINE_NOT_SUPPORTED":["~"],
"ERR_CRYPTO_ECDH_INVALID_FORMAT":["~"],
"ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY":["~"],
"ERR_CRYPTO_ENGINE_UNKNOWN":["~"],
"ERR_CRYPTO_FIPS_FORCED":["~"],
"ERR_CRYPTO_FIPS_UNAVAILABLE":["~"],
"ERR_CRYPTO_HASH_FINALIZED":["~"],
"ERR_CRYPTO_HASH_UPDATE_FAILED":["~"],
"ERR_CRYPTO_INCOMPATIBLE_KEY":["~"],
"ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS":["~"],
"ERR_CRYPTO_INITIALIZATION_FAILED":["~"],
"ERR_CRYPTO_INVALID_ARGON2_PARAMS":["~"],
"ERR_CRYPTO_INVALID_AUTH_TAG":["~"],
"ERR_CRYPTO_INVALID_COUNTER":["~"],
"ERR_CRYPTO_INVALID_CURVE":["~"],
"ERR_CRYPTO_INVALID_DIGEST":["~"],
"ERR_CRYPTO_INVALID_IV":["~"],
"ERR_CRYPTO_INVALID_JWK":["~"],
"ERR_CRYPTO_INVALID_KEYLEN":["~"],
"ERR_CRYPTO_INVALID_KEYPAIR":["~"],
"ERR_CRYPTO_INVALID_KEYTYPE":["~"],
"ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE":["~"],
"ERR_CRYPTO_INVALID_MAC":["~"],
"ERR_CRYPTO_INVALID_MESSAGELEN":["~"],
"ERR_CRYPTO_INVALID_SCRYPT_PARAMS":["~"],
"ERR_CRYPTO_INVALID_STATE":["~"],
"ERR_CRYPTO_INVALID_TAG_LENGTH":["~"],
"ERR_CRYPTO_JWK_UNSUPPORTED_CURVE":["~"],
"ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE":["~"],
"ERR_CRYPTO_KEM_NOT_SUPPORTED":["~"],
"ERR_CRYPTO_MAC_FINALIZED":["~"],
"ERR_CRYPTO_MAC_NOT_SUPPORTED":["~"],
"ERR_CRYPTO_MAC_UPDATE_FAILED":["~"],
"ERR_CRYPTO_OPERATION_FAILED":["~"],
"ERR_CRYPTO_PBKDF2_ERROR":["~"],
"ERR_CRYPTO_SCRYPT_INVALID_PARAMETER":["~"],
"ERR_CRYPTO_SCRYPT_NOT_SUPPORTED":["~"],
"ERR_CRYPTO_SIGN_KEY_REQUIRED":["~"],
"ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH":["~"],
"ERR_CRYPTO_UNKNOWN_CIPHER":["~"],
"ERR_CRYPTO_UNKNOWN_DH_GROUP":["~"],
"ERR_CRYPTO_UNSUPPORTED_OPERATION":["~"],
"ERR_DEBUGGER_ERROR":["~"],
"ERR_DEBUGGER_STARTUP_ERROR":["~"],
"ERR_DIR_CLOSED":["~"],
"ERR_DIR_CONCURRENT_OPERATION":["~"],
"ERR_DLOPEN_DISABLED":["~"],
"ERR_DLOPEN_FAILED":["~"],
"ERR_DNS_SET_SERVERS_FAILED":["~"],
"ERR_DOMAIN_CALLBACK_NOT_AVAILABLE":["~"],
"ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE":["~"],
"ERR_DUPLICATE_STARTUP_SNAPSHOT_MAIN_FUNCTION":["~"],
"ERR_ENCODING_INVALID_ENCODED_DATA":["~"],
"ERR_ENCODING_NOT_SUPPORTED":["~"],
"ERR_EVAL_ESM_CANNOT_PRINT":["~"],
"ERR_EVENT_RECURSION":["~"],
"ERR_EXECUTION_ENVIRONMENT_NOT_AVAILABLE":["~"],
"ERR_FALSY_VALUE_REJECTION":["~"],
"ERR_FEATURE_UNAVAILABLE_ON_PLATFORM":["~"],
"ERR_FFI_CALL_FAILED":["~"],
"ERR_FFI_INVALID_POINTER":["~"],
"ERR_FFI_LIBRARY_CLOSED":["~"],
"ERR_FS_CP_DIR_TO_NON_DIR":["~"],
"ERR_FS_CP_EEXIST":["~","[~]: Target already exists: cp returned EEXIST ("],
"ERR_FS_CP_EINVAL":["~"],
"ERR_FS_CP_FIFO_PIPE":["~"],
"ERR_FS_CP_NON_DIR_TO_DIR":["~"],
"ERR_FS_CP_SOCKET":["~"],
"ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY":["~"],
"ERR_FS_CP_UNKNOWN":["~"],
"ERR_FS_EISDIR":["~"],
"ERR_FS_FILE_TOO_LARGE":["~"],
"ERR_FS_INVALID_SYMLINK_TYPE":["~"],
"ERR_FS_WATCH_QUEUE_OVERFLOW":["~"],
"ERR_HEAP_PROFILE_HAVE_BEEN_STARTED":["~"],
"ERR_HEAP_PROFILE_NOT_STARTED":["~"],
"ERR_HTTP2_ALTSVC_INVALID_ORIGIN":["~"],
"ERR_HTTP2_ALTSVC_LENGTH":["~"],
"ERR_HTTP2_CONNECT_AUTHORITY":["~"],
"ERR_HTTP2_CONNECT_PATH":["~"],
"ERR_HTTP2_CONNECT_SCHEME":["~"],
"ERR_HTTP2_ERROR":["~"],
"ERR_HTTP2_GOAWAY_SESSION":["~"],
"ERR_HTTP2_HEADERS_AFTER_RESPOND":["~"],
"ERR_HTTP2_HEADERS_SENT":["~"],
"ERR_HTTP2_HEADER_SINGLE_VALUE":["~"],
"ERR_HTTP2_INFO_STATUS_NOT_ALLOWED":["~"],
"ERR_HTTP2_INVALID_CONNECTION_HEADERS":["~"],
"ERR_HTTP2_INVALID_HEADER_VALUE":["~"],
"ERR_HTTP2_INVALID_INFO_STATUS":["~"],
"ERR_HTTP2_INVALID_ORIGIN":["~"],
"ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH":["~"],
"ERR_HTTP2_INVALID_PSEUDOHEADER":["~"],
"ERR_HTTP2_INVALID_SESSION":["~"],
"ERR_HTTP2_INVALID_SETTING_VALUE":["~"],
"ERR_HTTP2_INVALID_STREAM":["~"],
"ERR_HTTP2_MAX_PENDING_SETTINGS_ACK":["~"],
"ERR_HTTP2_NESTED_PUSH":["~"],
"ERR_HTTP2_NO_MEM":["~"],
"ERR_HTTP2_NO_SOCKET_MANIPULATION":["~"],
"ERR_HTTP2_ORIGIN_LENGTH":["~"],
"ERR_HTTP2_OUT_OF_STREAMS":["~"],
"ERR_HTTP2_PAYLOAD_FORBIDDEN":["~"],
"ERR_HTTP2_PING_CANCEL":["~"],
"ERR_HTTP2_PING_LENGTH":["~"],
"ERR_HTTP2_PSEUDOHEADER_NOT_ALLOWED":["~"],
"ERR_HTTP2_PUSH_DISABLED":["~"],
"ERR_HTTP2_SEND_FILE":["~"],
"ERR_HTTP2_SEND_FILE_NOSEEK":["~"],
"ERR_HTTP2_SESSION_ERROR":["~"],
"ERR_HTTP2_SETTINGS_CANCEL":["~"],
"ERR_HTTP2_SOCKET_BOUND":["~"],
"ERR_HTTP2_SOCKET_UNBOUND":["~"],
"ERR_HTTP2_STATUS_101":["~"],
"ERR_HTTP2_STATUS_INVALID":["~"],
"ERR_HTTP2_STREAM_CANCEL":["~"],
"ERR_HTTP2_STREAM_ERROR":["~"],
"ERR_HTTP2_STREAM_SELF_DEPENDENCY":["~"],
"ERR_HTTP2_TOO_MANY_CUSTOM_SETTINGS":["~"],
"ERR_HTTP2_TOO_MANY_INVALID_FRAMES":["~"],
"ERR_HTTP2_TOO_MANY_ORIGINS":["~"],
"ERR_HTTP2_TRAILERS_ALREADY_SENT":["~"],
"ERR_HTTP2_TRAILERS_NOT_READY":["~"],
"ERR_HTTP2_UNSUPPORTED_PROTOCOL":["~"],
"ERR_HTTP_BODY_NOT_ALLOWED":["~"],
"ERR_HTTP_CONTENT_LENGTH_MISMATCH":["~"],
"ERR_HTTP_HEADERS_SENT":["~"],
"ERR_HTTP_INVALID_HEADER_VALUE":["~"],
"ERR_HTTP_INVALID_STATUS_CODE":["~"],
"ERR_HTTP_REQUEST_TIMEOUT":["~"],
"ERR_HTTP_SOCKET_ASSIGNED":["~"],
"ERR_HTTP_SOCKET_ENCODING":["~"],
"ERR_HTTP_TRAILER_INVALID":["~"],
"ERR_ILLEGAL_CONSTRUCTOR":["~"],
"ERR_IMPORT_ASSERTION_TYPE_FAILED":["~"],
"ERR_IMPORT_ASSERTION_TYPE_MISSING":["~"],
"ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED":["~"],
"ERR_IMPORT_ATTRIBUTE_MISSING":["~"],
"ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE":["~"],
"ERR_IMPORT_ATTRIBUTE_UNSUPPORTED":["~"],
"ERR_INCOMPATIBLE_OPTION_PAIR":["~"],
"ERR_INPUT_TYPE_NOT_ALLOWED":["~"],
"ERR_INSPECTOR_ALREADY_ACTIVATED":["~"],
"ERR_INSPECTOR_ALREADY_CONNECTED":["~"],
"ERR_INSPECTOR_CLOSED":["~"],
"ERR_INSPECTOR_COMMAND":["~"],
"ERR_INSPECTOR_NOT_ACTIVE":["~"],
"ERR_INSPECTOR_NOT_AVAILABLE":["~"],
"ERR_INSPECTOR_NOT_CONNECTED":["~"],
"ERR_INSPECTOR_NOT_WORKER":["~"],
"ERR_INTERNAL_ASSERTION":["~"],
"ERR_INVALID":["~"],
"ERR_INVALID_ADDRESS":["~"],
"ERR_INVALID_ADDRESS_FAMILY":["~"],
"ERR_INVALID_ARG_TYPE":["~"],
"ERR_INVALID_ARG_VALUE":["~"],
"ERR_INVALID_ASYNC_ID":["~"],
"ERR_INVALID_BUFFER_SIZE":["~"],
"ERR_INVALID_CHAR":["~"],
"ERR_INVALID_CURSOR_POS":["~"],
"ERR_INVALID_FD":["~"],
"ERR_INVALID_FD_TYPE":["~"],
"ERR_INVALID_FILE_URL_HOST":["~"],
"ERR_INVALID_FILE_URL_PATH":["~"],
"ERR_INVALID_HANDLE_TYPE":["~"],
"ERR_INVALID_HTTP_TOKEN":["~"],
"ERR_INVALID_INVOCATION":["~"],
"ERR_INVALID_IP_ADDRESS":["~"],
"ERR_INVALID_MIME_SYNTAX":["~"],
"ERR_INVALID_MODULE":["~"],
"ERR_INVALID_MODULE_SPECIFIER":["~"],
"ERR_INVALID_OBJECT_DEFINE_PROPERTY":["~"],
"ERR_INVALID_PACKAGE_CONFIG":["~"],
"ERR_INVALID_PACKAGE_TARGET":["~"],
"ERR_INVALID_PROTOCOL":["~"],
"ERR_INVALID_REPL_EVAL_CONFIG":["~"],
"ERR_INVALID_REPL_INPUT":["~"],
"ERR_INVALID_RETURN_PROPERTY":["~"],
"ERR_INVALID_RETURN_PROPERTY_VALUE":["~"],
"ERR_INVALID_RETURN_VALUE":["~"],
"ERR_INVALID_STATE":["~"],
"ERR_INVALID_SYNC_FORK_INPUT":["~"],
"ERR_INVALID_THIS":["~"],
"ERR_INVALID_TRANSFER_OBJECT":["~"],
"ERR_INVALID_TUPLE":["~"],
"ERR_INVALID_TYPESCRIPT_SYNTAX":["~"],
"ERR_INVALID_URI":["~"],
"ERR_INVALID_URL":["~"],
"ERR_INVALID_URL_PATTERN":["~"],
"ERR_INVALID_URL_SCHEME":["~"],
"ERR_IPC_CHANNEL_CLOSED":["~"],
"ERR_IPC_DISCONNECTED":["~"],
"ERR_IPC_ONE_PIPE":["~"],
"ERR_IPC_SYNC_FORK":["~"],
"ERR_IP_BLOCKED":["~"],
"ERR_LOADER_CHAIN_INCOMPLETE":["~"],
"ERR_LOAD_SQLITE_EXTENSION":["~"],
"ERR_MANIFEST_ASSERT_INTEGRITY":["~"],
"ERR_MANIFEST_DEPENDENCY_MISSING":["~"],
"ERR_MANIFEST_INTEGRITY_MISMATCH":["~"],
"ERR_MANIFEST_INVALID_RESOURCE_FIELD":["~"],
"ERR_MANIFEST_INVALID_SPECIFIER":["~"],
"ERR_MANIFEST_TDZ":["~"],
"ERR_MANIFEST_UNKNOWN_ONERROR":["~"],
"ERR_MEMORY_ALLOCATION_FAILED":["~"],
"ERR_MESSAGE_TARGET_CONTEXT_UNAVAILABLE":["~"],
"ERR_METHOD_NOT_IMPLEMENTED":["~"],
"ERR_MISSING_ARGS":["~"],
"ERR_MISSING_OPTION":["~"],
"ERR_MISSING_PASSPHRASE":["~"],
"ERR_MISSING_PLATFORM_FOR_WORKER":["~"],
"ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST":["~"],
"ERR_MODULE_LINK_MISMATCH":["~"],
"ERR_MODULE_NOT_FOUND":["~"],
"ERR_MODULE_NOT_INSTANTIATED":["~"],
"ERR_MULTIPLE_CALLBACK":["~"],
"ERR_NAPI_CONS_FUNCTION":["~"],
"ERR_NAPI_INVALID_DATAVIEW_ARGS":["~"],
"ERR_NAPI_INVALID_TYPEDARRAY_ALIGNMENT":["~"],
"ERR_NAPI_INVALID_TYPEDARRAY_LENGTH":["~"],
"ERR_NETWORK_IMPORT_BAD_RESPONSE":["~"],
"ERR_NETWORK_IMPORT_DISALLOWED":["~"],
"ERR_NON_CONTEXT_AWARE_DISABLED":["~"],
"ERR_NOT_BUILDING_SNAPSHOT":["~"],
"ERR_NOT_IN_SINGLE_EXECUTABLE_APPLICATION":["~"],
"ERR_NOT_SUPPORTED_IN_SNAPSHOT":["~"],
"ERR_NO_CRYPTO":["~"],
"ERR_NO_ICU":["~"],
"ERR_NO_TEMPORAL":["~"],
"ERR_NO_TYPESCRIPT":["~"],
"ERR_OPERATION_FAILED":["~"],
"ERR_OPTIONS_BEFORE_BOOTSTRAPPING":["~"],
"ERR_OSSL_EVP_INVALID_DIGEST":["~"],
"ERR_OUT_OF_RANGE":["~"],
"ERR_PACKAGE_IMPORT_NOT_DEFINED":["~"],
"ERR_PACKAGE_MAP_EXTERNAL_FILE":["~"],
"ERR_PACKAGE_MAP_INVALID":["~"],
"ERR_PACKAGE_MAP_KEY_NOT_FOUND":["~"],
"ERR_PACKAGE_PATH_NOT_EXPORTED":["~"],
"ERR_PARSE_ARGS_INVALID_OPTION_VALUE":["~"],
"ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":["~"],
"ERR_PARSE_ARGS_UNKNOWN_OPTION":["~"],
"ERR_PERFORMANCE_INVALID_TIMESTAMP":["~"],
"ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS":["~"],
"ERR_PROTO_ACCESS":["~"],
"ERR_PROXY_INVALID_CONFIG":["~"],
"ERR_PROXY_TUNNEL":["~"],
"ERR_QUIC_APPLICATION_ERROR":["~"],
"ERR_QUIC_CONNECTION_FAILED":["~"],
"ERR_QUIC_ENDPOINT_CLOSED":["~"],
"ERR_QUIC_OPEN_STREAM_FAILED":["~"],
"ERR_QUIC_STREAM_ABORTED":["~"],
"ERR_QUIC_STREAM_RESET":["~"],
"ERR_QUIC_TRANSPORT_ERROR":["~"],
"ERR_QUIC_VERSION_NEGOTIATION_ERROR":["~"],
"ERR_REQUIRE_ASYNC_MODULE":["~"],
"ERR_REQUIRE_CYCLE_MODULE":["~"],
"ERR_REQUIRE_ESM":["~"],
"ERR_REQUIRE_ESM_RACE_CONDITION":["~"],
"ERR_SCRIPT_EXECUTION_INTERRUPTED":["~"],
"ERR_SCRIPT_EXECUTION_TIMEOUT":["~"],
"ERR_SERVER_ALREADY_LISTEN":["~"],
"ERR_SERVER_NOT_RUNNING":["~"],
"ERR_SINGLE_EXECUTABLE_APPLICATION_ASSET_NOT_FOUND":["~"],
"ERR_SOCKET_ALREADY_BOUND":["~"],
"ERR_SOCKET_BAD_BUFFER_SIZE":["~"],
"ERR_SOCKET_BAD_PORT":["~"],
"ERR_SOCKET_BAD_TYPE":["~"],
"ERR_SOCKET_BUFFER_SIZE":["~"],
"ERR_SOCKET_CLOSED":["~"],
"ERR_SOCKET_CLOSED_BEFORE_CONNECTION":["~"],
"ERR_SOCKET_CONNECTION_TIMEOUT":["~"],
"ERR_SOCKET_DGRAM_IS_CONNECTED":["~"],
"ERR_SOCKET_DGRAM_NOT_CONNECTED":["~"],
"ERR_SOCKET_DGRAM_NOT_RUNNING":["~"],
"ERR_SOCKET_HANDLE_ADOPTED":["~"],
"ERR_SOURCE_MAP_CORRUPT":["~"],
"ERR_SOURCE_MAP_MISSING_SOURCE":["~"],
"ERR_SOURCE_PHASE_NOT_DEFINED":["~"],
"ERR_SRI_PARSE":["~"],
"ERR_STREAM_ALREADY_FINISHED":["~"],
"ERR_STREAM_CANNOT_PIPE":["~"],
"ERR_STREAM_DESTROYED":["~"],
"ERR_STREAM_ITER_MISSING_FLAG":["~"],
"ERR_STREAM_NULL_VALUES":["~"],
"ERR_STREAM_PREMATURE_CLOSE":["~"],
"ERR_STREAM_PUSH_AFTER_EOF":["~"],
"ERR_STREAM_UNABLE_TO_PIPE":["~"],
"ERR_STREAM_UNSHIFT_AFTER_END_EVENT":["~"],
"ERR_STREAM_WRAP":["~"],
"ERR_STREAM_WRITE_AFTER_END":["~"],
"ERR_STRING_TOO_LONG":["~"],
"ERR_SYNTHETIC":["~"],
"ERR_SYSTEM_ERROR":["~"],
"ERR_TAP_LEXER_ERROR":["~"],
"ERR_TAP_PARSER_ERROR":["~"],
"ERR_TAP_VALIDATION_ERROR":["~"],
"ERR_TEST_FAILURE":["~"],
"ERR_THROTTLED":["~"],
"ERR_TLS_ALPN_CALLBACK_INVALID_RESULT":["~"],
"ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS":["~"],
"ERR_TLS_CERT_ALTNAME_FORMAT":["~"],
"ERR_TLS_CERT_ALTNAME_INVALID":["~"],
"ERR_TLS_DH_PARAM_SIZE":["~"],
"ERR_TLS_HANDSHAKE_TIMEOUT":["~"],
"ERR_TLS_INVALID_CONTEXT":["~"],
"ERR_TLS_INVALID_PROTOCOL_METHOD":["~"],
"ERR_TLS_INVALID_PROTOCOL_VERSION":["~"],
"ERR_TLS_INVALID_STATE":["~"],
"ERR_TLS_PROTOCOL_VERSION_CONFLICT":["~"],
"ERR_TLS_PSK_SET_IDENTITY_HINT_FAILED":["~"],
"ERR_TLS_PSK_SET_IDENTIY_HINT_FAILED":["~"],
"ERR_TLS_RENEGOTIATION_DISABLED":["~"],
"ERR_TLS_RENEGOTIATION_UNSUPPORTED":["~"],
"ERR_TLS_REQUIRED_SERVER_NAME":["~"],
"ERR_TLS_SESSION_ATTACK":["~"],
"ERR_TLS_SNI_FROM_SERVER":["~"],
"ERR_TRACE_EVENTS_CATEGORY_REQUIRED":["~"],
"ERR_TRACE_EVENTS_UNAVAILABLE":["~"],
"ERR_TRAILING_JUNK_AFTER_STREAM_END":["~"],
"ERR_TTY_INIT_FAILED":["~"],
"ERR_UNAVAILABLE_DURING_EXIT":["~"],
"ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET":["~"],
"ERR_UNESCAPED_CHARACTERS":["~"],
"ERR_UNHANDLED_ERROR":["~"],
"ERR_UNHANDLED_REJECTION":["~"],
"ERR_UNKNOWN_BUILTIN_MODULE":["~"],
"ERR_UNKNOWN_CREDENTIAL":["~"],
"ERR_UNKNOWN_ENCODING":["~"],
"ERR_UNKNOWN_FILE_EXTENSION":["~"],
"ERR_UNKNOWN_MODULE_FORMAT":["~"],
"ERR_UNKNOWN_SIGNAL":["~"],
"ERR_UNSUPPORTED_DIR_IMPORT":["~"],
"ERR_UNSUPPORTED_ESM_URL_SCHEME":["~"],
"ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING":["~"],
"ERR_UNSUPPORTED_RESOLVE_REQUEST":["~"],
"ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX":["~"],
"ERR_USE_AFTER_CLOSE":["~"],
"ERR_VALID_PERFORMANCE_ENTRY_TYPE":["~"],
"ERR_VFS_INVALID_TARGET":["~"],
"ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING":["~"],
"ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG":["~"],
"ERR_VM_MODULE_ALREADY_LINKED":["~"],
"ERR_VM_MODULE_CACHED_DATA_REJECTED":["~"],
"ERR_VM_MODULE_CANNOT_CREATE_CACHED_DATA":["~"],
"ERR_VM_MODULE_DIFFERENT_CONTEXT":["~"],
"ERR_VM_MODULE_LINK_FAILURE":["~"],
"ERR_VM_MODULE_NOT_MODULE":["~"],
"ERR_VM_MODULE_STATUS":["~"],
"ERR_WASI_ALREADY_STARTED":["~"],
"ERR_WASI_NOT_STARTED":["~"],
"ERR_WEBASSEMBLY_NOT_SUPPORTED":["~"],
"ERR_WEBASSEMBLY_RESPONSE":["~"],
"ERR_WORKER_HANDLE_NOT_TRANSFERABLE":["~"],
"ERR_WORKER_INIT_FAILED":["~"],
"ERR_WORKER_INVALID_EXEC_ARGV":["~"],
"ERR_WORKER_MESSAGING_ERRORED":["~"],
"ERR_WORKER_MESSAGING_FAILED":["~"],
"ERR_WORKER_MESSAGING_SAME_THREAD":["~"],
"ERR_WORKER_MESSAGING_TIMEOUT":["~"],
"ERR_WORKER_NOT_RUNNING":["~"],
"ERR_WORKER_OUT_OF_MEMORY":["~"],
"ERR_WORKER_PATH":["~"],
"ERR_WORKER_UNSERIALIZABLE_ERROR":["~"],
"ERR_WORKER_UNSUPPORTED_OPERATION":["~"],
"ERR_ZIP_ARCHIVE_TOO_LARGE":["~"],
"ERR_ZIP_ENTRY_CORRUPT":["~"],
"ERR_ZIP_ENTRY_NOT_FOUND":["~"],
"ERR_ZIP_ENTRY_TOO_LARGE":["~"],
"ERR_ZIP_INVALID_ARCHIVE":["~"],
"ERR_ZIP_NOT_WRITABLE":["~"],
"ERR_ZIP_UNSUPPORTED_FEATURE":["~"],
"ERR_ZLIB_DICTIONARY_LOAD_FAILED":["~"],
"ERR_ZLIB_INITIALIZATION_FAILED":["~"],
"ERR_ZSTD_INVALID_PARAM":["~"],
"ERR_ZSTD_PARAM_SET_FAILED":["~"],
"ERR__ERROR_ALLOC_BLOCK_TYPE_TREES":["~"],
"ERR__ERROR_ALLOC_CONTEXT_MAP":["~"],
"ERR__ERROR_ALLOC_CONTEXT_MODES":["~"],
"ERR__ERROR_ALLOC_RING_BUFFER_1":["~"],
"ERR__ERROR_ALLOC_RING_BUFFER_2":["~"],
"ERR__ERROR_ALLOC_TREE_GROUPS":["~"],
"ERR__ERROR_COMPOUND_DICTIONARY":["~"],
"ERR__ERROR_DICTIONARY_NOT_SET":["~"],
"ERR__ERROR_FORMAT_BLOCK_LENGTH_1":["~"],
"ERR__ERROR_FORMAT_BLOCK_LENGTH_2":["~"],
"ERR__ERROR_FORMAT_CL_SPACE":["~"],
"ERR__ERROR_FORMAT_CONTEXT_MAP_REPEAT":["~"],
"ERR__ERROR_FORMAT_DICTIONARY":["~"],
"ERR__ERROR_FORMAT_DISTANCE":["~"],
"ERR__ERROR_FORMAT_EXUBERANT_META_NIBBLE":["~"],
"ERR__ERROR_FORMAT_EXUBERANT_NIBBLE":["~"],
"ERR__ERROR_FORMAT_HUFFMAN_SPACE":["~"],
"ERR__ERROR_FORMAT_PADDING_1":["~"],
"ERR__ERROR_FORMAT_PADDING_2":["~"],
"ERR__ERROR_FORMAT_RESERVED":["~"],
"ERR__ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET":["~"],
"ERR__ERROR_FORMAT_SIMPLE_HUFFMAN_SAME":["~"],
"ERR__ERROR_FORMAT_TRANSFORM":["~"],
"ERR__ERROR_FORMAT_WINDOW_BITS":["~"],
"ERR__ERROR_INVALID_ARGUMENTS":["~"],
"ERR__ERROR_UNREACHABLE":["~"],
"ERR__NEEDS_MORE_INPUT":["~"],
"ERR__NEEDS_MORE_OUTPUT":["~"],
"ERR__NO_ERROR":["~"],
"ERR__SUCCESS":["~"],
"ES":["~ modules cannot be loaded by require() from the network"],
"ESCAPE":["' ~ 'X' AND sql NOT LIKE 'create virtual"],
"ESERVFAIL":["~"],
"ESHUTDOWN":["~","~: cannot send after transport endpoint shutdown"],
"ESM":["~ custom loader '"],
"ESOCKTNOSUPPORT":["~","~: socket type not supported"],
"ESPIPE":["~","~: invalid seek"],
"ESRCH":["~","~: no such process"],
"ESS":["~ routines"],
"ESTALE":["~"],
"ETIME":["~"],
"ETIMEDOUT":["~","~: connection timed out"],
"ETIMEOUT":["~"],
"ETXTBSY":["~","~: text file is busy"],
"ET_STRING_NDEF":["~"],
"EUNATCH":["~","~: protocol driver not attached"],
"EVP":["~ lib"],
"EVP_SignInit_ex":["~ failed"],
"EVP_SignUpdate":["~ failed"],
"EWOULDBLOCK":["~"],
"EXDEV":["~","~: cross-device link not permitted"],
"Each":["~ query pair","~ query pair must be an iterable [name, value] tuple"],
"Early":["~ Hints"],
"Empty":[" ~ UNC servername.","~ Content-Length","~ Subject Alternative Name extension","~ Transfer-Encoding","~ UNC servername"],
"Engine":["~ \""],
"Error":["\n\n~ message:\n\n","~","~ (generic)","~ generating ticket keys","~ loading debugger","~ parsing ","~ setting temp DH parameter","~ stack getter threw in ShadowRealm (","~ stack is not a string in ShadowRealm (","~.prototype.toString"],
"ErrorEvent":["~","~ constructor"],
"EvalError":["~"],
"Event":["#<~>","~"],
"EventEmitter":["~.AsyncIterator"],
"EventSource":["~ constructor","~ message size exceeded"],
"EventTarget":["#<~>","~"],
"Exception":["~ values argument has no length","~ values must be an iterable object"],
"Exiting":["~ thread for worker "],
"Expanded":["~ SQL text would exceed configured limits"],
"Expectation":["~ Failed"],
"Expected":["~ ","~ \"actual\" not to be loosely deep-equal to:","~ \"actual\" not to be reference-equal to \"expected\":","~ \"actual\" not to be strictly deep-equal to:","~ \"actual\" to be reference-equal to \"expected\":","~ \"actual\" to be strictly unequal to:","~ ',' or ']' after array element in JSON at position ","~ ',' or '}' after property value in JSON at position ","~ ':' after property name in JSON at position ","~ AsyncIterable or Promise to be returned from the \"destination\" function but got type string ('","~ AsyncIterable to be returned from the \"transform[","~ CRLF","~ CRLF after version","~ HTTP/","~ HTTP/, RTSP/ or ICE/","~ HTTP/2 Connection Preface","~ Iterable, AsyncIterable or AsyncFunction to be returned from the \"","~ Iterable, AsyncIterable or Stream to be returned from the \"source\" function but got type string ('","~ LF after CR","~ LF after chunk data","~ LF after chunk size","~ LF after headers","~ RSV1 to be clear.","~ SOURCE method for ICE/x.x request","~ a URL string to be returned for the \"url\" from the \"","~ a URL string to be returned for the \"url\" from the \"resolve\" hook but got type string ('","~ a string to be returned for the \"format\" from the \"","~ a string to be returned for the \"format\" from the \"load\" hook but got type string ('","~ a string to be returned for the \"format\" from the \"resolve\" hook but got type string ('","~ a string to be returned from the \"","~ a string, an ArrayBuffer, or a TypedArray to be returned for the \"source\" from the \"","~ a string, an ArrayBuffer, or a TypedArray to be returned for the \"source\" from the \"load\" hook but got type string ('","~ a valid ","~ a ws: or wss: protocol, got ","~ an object to be returned for the \"importAttributes\" from the \"","~ an object to be returned for the \"importAttributes\" from the \"resolve\" hook but got type string ('","~ an object to be returned from the \"","~ argument 3 to be an object with a 'suspending' or 'promising' property","~ boolean to be returned from the \"filter\" function but got type string ('","~ buffer payload","~ continuation frame","~ dot","~ double-quoted property name in JSON at position ","~ instance of Promise to be returned from the \"promiseFn\" function but got type string ('","~ letters optionally connected with underscores or hyphens for a location, got ","~ null to be returned for the \"source\" from the \"load\" hook but got type string ('","~ nully to be returned from the \"body\" function but got type string ('","~ property name or '}' in JSON at position ","~ space after method","~ space after version","~ the ","~ true to be returned for the \"shortCircuit\" from the \"","~ undefined or a fully resolved URL string to be returned for the \"responseURL\" from the \"","~ values not to be loosely deep-equal:","~ values to be loosely deep-equal:","~ values to be partially and strictly deep-equal:","~ values to be strictly deep-equal:","~ values to be strictly equal:"],
"Explicit":["~ algorithm length member is required"],
"Exponent":["~ part is missing a number in JSON at position "],
"Export":["~ '","~ format is unsupported"],
"Expression":["~ tree is too large (maximum depth "],
"External":["~ sequences are not valid"],
"FATAL":["~ ERROR: "],
"FILTER":["~ clause may only be used with aggregate window functions","~ may not be used with non-aggregate "],
"FIPS":["~ routines"],
"FOREIGN":["~ KEY constraint failed"],
"FROM":[") ~ \""],
"Failed":["~","~ Dependency","~ to allocate EC_POINT for a public key","~ to allocate cipher context","~ to allocate memory","~ to attach promise handlers","~ to compute ECDH key","~ to compute shared secret","~ to construct 'CompressionStream'","~ to construct 'DecompressionStream'","~ to construct 'Request': member signal is not of type AbortSignal.","~ to construct URLPattern","~ to convert BN to a private key","~ to convert Buffer to BN","~ to convert Buffer to EC_POINT","~ to copy environment variables","~ to create MAC context","~ to create SQLTagStore","~ to create StatementSync","~ to create a MemoryMapDescriptor","~ to create key using named curve","~ to create new Context","~ to create new Isolate","~ to deserialize argument.","~ to deserialize environment variable.","~ to encode private key","~ to encode string as UTF-8: contains unpaired surrogate","~ to establish tunnel to ","~ to exec URLPattern","~ to execute '","~ to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'","~ to execute 'decapsulateBits' on 'SubtleCrypto'","~ to execute 'decapsulateKey' on 'SubtleCrypto'","~ to execute 'decrypt' on 'SubtleCrypto'","~ to execute 'deriveBits' on 'SubtleCrypto'","~ to execute 'deriveKey' on 'SubtleCrypto'","~ to execute 'digest' on 'SubtleCrypto'","~ to execute 'encapsulateBits' on 'SubtleCrypto'","~ to execute 'encapsulateKey' on 'SubtleCrypto'","~ to execute 'encrypt' on 'SubtleCrypto'","~ to execute 'exportKey' on 'SubtleCrypto'","~ to execute 'forEach' on '","~ to execute 'generateKey' on 'SubtleCrypto'","~ to execute 'getItem' on 'Storage': 1 argument required","~ to execute 'getPublicKey' on 'SubtleCrypto'","~ to execute 'getRandomValues' on 'Crypto'","~ to execute 'importKey' on 'SubtleCrypto'","~ to execute 'key' on 'Storage': 1 argument required","~ to execute 'removeItem' on 'Storage': 1 argument required","~ to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'","~ to execute 'setItem' on 'Storage': 2 arguments required","~ to execute 'sign' on 'SubtleCrypto'","~ to execute 'structuredClone'","~ to execute 'supports' on 'SubtleCrypto'","~ to execute 'unwrapKey' on 'SubtleCrypto'","~ to execute 'verify' on 'SubtleCrypto'","~ to execute 'wrapKey' on 'SubtleCrypto'","~ to export EC private key","~ to export EC public key","~ to export JWK","~ to export RSA private key","~ to finalize MAC","~ to generate ECDH public key","~ to generate key","~ to get ECDH private key","~ to get ECDH public key","~ to get EC_GROUP","~ to get public key","~ to get public key length","~ to get raw private key","~ to get raw public key","~ to get raw seed","~ to initialize cipher","~ to load private key through an OpenSSL STORE loader","~ to load zstd dictionary","~ to map the MemoryMapDescriptor to WebAssembly memory.","~ to normalize algorithm","~ to open QUIC stream","~ to parse CRL","~ to parse URL from ","~ to parse body as FormData.","~ to prepare WebCrypto job result","~ to resolve module specifier \"","~ to set ECDH curve","~ to set EC_POINT as the public key","~ to set PSK identity hint","~ to set certificate compression preference","~ to set generated public key","~ to test URLPattern","~ to unmap the MemoryMapDescriptor."],
"Failure":["~ closing WritableStream","~ to close WritableStream","~ to initialize engine"],
"File":["#<~>","~","~ URL host must be \"localhost\" or empty on ","~ URL path ","~ URL path must be absolute","~ URL path must not include encoded / characters","~ URL path must not include encoded \\ or / characters","~ size (","~-backed Blobs are not cloneable"],
"FileHandle":["~ with fs"],
"FinalizationRegistry":["#<~>","~","~.prototype.register","~.prototype.register: invalid target","~.prototype.register: target and holdings must not be same","~.prototype.unregister","~: cleanup must be callable"],
"Finalizer":["~ is calling a function that may affect GC state.\nThe finalizers are run directly from GC and must not affect GC state.\nUse `node_api_post_finalizer` from inside of the finalizer to work around this issue.\nIt schedules the call as a new task in the event loop."],
"First":["~ argument does not match the exception tag","~ argument must be an array of strings (template literal).","~ argument to ","~ argument to DataView constructor must be an ArrayBuffer","~ argument to Intl.Locale constructor can't be empty or missing"],
"Flattening":["~ "],
"Float16Array":["~"],
"Float32Array":["~"],
"Float64Array":["~"],
"Forbidden":["~"],
"Forked":["~ processes must have an IPC channel, missing value 'ipc' in ","~ processes must have an IPC channel, missing value 'ipc' in options.stdio"],
"FormData":["~","~ constructor","~.append","~.delete","~.get","~.getAll","~.has","~.set"],
"Found":["~","~ a character that cannot be part of a valid base64 string.","~ invalid object in transferList","~ non-callable @@hasInstance"],
"Fragmented":["~ frame exceeded 125 bytes."],
"Frame":["~ cannot be masked","~ index is too large","~ requires too much memory for decoding"],
"From":["\n  ~ "," (~ "],
"Function":["~","~ has non-object prototype '","~ object that's not a constructor was created with new","~ statements require a function name","~.prototype.apply","~.prototype.apply was called on ","~.prototype.call","~.prototype.toString"],
"Functions":["~ were not called the expected number of times"],
"GET_PARAMETER":["~"],
"Gateway":["~ Timeout"],
"Generator":["~ is already running"],
"Generators":["~ can only be declared at the top level or inside a block."],
"Getter":["~ must be a function: ","~ must not have any formal parameters."],
"Gone":["~"],
"Got":["~ fragment","~ unwanted ","~ unwanted exception.\nActual message: \"","~ unwanted rejection.\nActual message: \""],
"Group":["~ identifier does not exist: ","~ name must be a string"],
"HAVING":["~ clause on a non-aggregate query"],
"HMAC":["~ routines"],
"HOSTNAME_MISMATCH":["~"],
"HPE_CB_CHUNK_COMPLETE":["~"],
"HPE_CB_CHUNK_EXTENSION_NAME_COMPLETE":["~"],
"HPE_CB_CHUNK_EXTENSION_VALUE_COMPLETE":["~"],
"HPE_CB_CHUNK_HEADER":["~"],
"HPE_CB_HEADERS_COMPLETE":["~"],
"HPE_CB_HEADER_FIELD_COMPLETE":["~"],
"HPE_CB_HEADER_VALUE_COMPLETE":["~"],
"HPE_CB_MESSAGE_BEGIN":["~"],
"HPE_CB_MESSAGE_COMPLETE":["~"],
"HPE_CB_METHOD_COMPLETE":["~"],
"HPE_CB_PROTOCOL_COMPLETE":["~"],
"HPE_CB_RESET":["~"],
"HPE_CB_STATUS_COMPLETE":["~"],
"HPE_CB_URL_COMPLETE":["~"],
"HPE_CB_VERSION_COMPLETE":["~"],
"HPE_CLOSED_CONNECTION":["~"],
"HPE_CR_EXPECTED":["~"],
"HPE_INTERNAL":["~"],
"HPE_INVALID_CHUNK_SIZE":["~"],
"HPE_INVALID_CONSTANT":["~"],
"HPE_INVALID_CONTENT_LENGTH":["~"],
"HPE_INVALID_EOF_STATE":["~"],
"HPE_INVALID_HEADER_TOKEN":["~"],
"HPE_INVALID_METHOD":["~"],
"HPE_INVALID_STATUS":["~"],
"HPE_INVALID_TRANSFER_ENCODING":["~"],
"HPE_INVALID_URL":["~"],
"HPE_INVALID_VERSION":["~"],
"HPE_LF_EXPECTED":["~"],
"HPE_OK":["~"],
"HPE_PAUSED":["~"],
"HPE_PAUSED_H2_UPGRADE":["~"],
"HPE_PAUSED_UPGRADE":["~"],
"HPE_STRICT":["~"],
"HPE_UNEXPECTED_CONTENT_LENGTH":["~"],
"HPE_UNEXPECTED_SPACE":["~"],
"HPE_USER":["~"],
"HTML":["~ comments are not allowed in modules"],
"HTTP":["' ~ method is unsupported.","', ~ 404","~ Version Not Supported","~ routines","~ status code 101 (Switching Protocols) is forbidden in HTTP/2","~/1 Connection specific headers are forbidden: \"","~/2 ALTSVC frames are limited to 16382 bytes","~/2 ALTSVC frames require a valid origin","~/2 ORIGIN frames are limited to 16382 bytes","~/2 ORIGIN frames require a valid origin","~/2 client has disabled push streams","~/2 sockets should not be directly manipulated (e.g. read and written)","~/2: \"GOAWAY\" frame received with code ","~/2: \"PING\" errored - type ","~/2: \"body timeout after ","~/2: \"frameError\" received - type ","~/2: \"headers timeout after ","~/2: \"stream error\" received - code ","~/2: \"stream timeout after ","~/2: Extended CONNECT protocol not supported by server","~/2: Server disabled extended CONNECT protocol against RFC-8441","~/2: server did not accept a new stream within ","~/2: stream closed before response headers","~/2: stream closed before the response was complete","~/2: stream errored before response headers","~/2: stream half-closed (remote)"],
"HTTP2":["~ ping cancelled","~ ping payload must be 8 bytes","~ session settings canceled"],
"HTTPParserError":["~"],
"Handshake":["~ already started"],
"Hash":["~ update failed"],
"Header":["~ field \"","~ name","~ name must be a valid HTTP token [\"","~ of Literals' block doesn't respect format specification"],
"Headers":["~","~ Overflow Error","~ Timeout Error","~ constructor","~.append","~.delete","~.get","~.get: ","~.has","~.set","~.set: "],
"HeadersOverflowError":["~"],
"HeadersTimeoutError":["~"],
"Heap":["~ profile has been started"],
"Hook":["~\" argument"],
"Host":["~ in options.headers","~: "],
"Hostname":["~/IP does not match certificate's altnames: "],
"I":["~'m a Teapot"],
"IM":["~ Used"],
"IN":["~(...) element has "],
"INDEX":[" ~ "],
"INSERT":["~ INTO ","~ INTO nodejs_webstorage (key, value) VALUES (?, ?)  ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value  WHERE EXCLUDED.key = key"],
"INSPECTOR_ASYNC_STACK_TRACES_NOT_AVAILABLE":["~"],
"INVALID_CA":["~"],
"INVALID_PURPOSE":["~"],
"IP":["~ address mismatch","~(","~: "],
"IPC":["~ cannot be used with synchronous forks","~ channel is already disconnected"],
"Identifier":["~ '"],
"If":["~ request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"","~ shared is true, maximum property should be defined."],
"Illegal":["~ '","~ await-expression in formal parameters of async function","~ break statement","~ call to WebAssembly.instantiate callback: Argument is not a WasmModuleObject","~ constructor","~ continue statement: '","~ continue statement: no surrounding iteration statement","~ invocation","~ newline after throw","~ property in declaration context","~ return statement","~ value for localeMatcher:"],
"Immutable":["~ prototype object '"],
"Implementers":["~ MUST implement this. Please report this as a bug in Node.js"],
"Import":["~ #","~ assertion has duplicate key '","~ assertion value must be a string","~ attribute \"","~ attribute \"type\" with value \"","~ attribute has duplicate key '","~ attribute type \"","~ attribute value must be a string"],
"Importing":["~ an ML-DSA PKCS#8 key without a seed is not supported","~ an ML-KEM PKCS#8 key without a seed is not supported"],
"Imports":["~ argument must be present and must be an object"],
"In":["~ non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.","~ strict mode code, functions can only be declared at top level or inside a block."],
"Incompatible":["~ ","~ key types for Diffie-Hellman: ","~ signature for promising function","~ signature for suspending function"],
"Incomplete":["~ quantifier"],
"Incorrect":["~ ListFormat information provided","~ RelativeDateTimeFormatter provided","~ hash received in Sec-WebSocket-Accept header.","~ locale information provided"],
"Index":["~ out of range"],
"Infinity":["~"],
"Informational":["~ status codes cannot be used"],
"InformationalError":["~"],
"Initialization":["~ failed"],
"Initiated":["~ Worker with ","~ Worker with invalid NODE_OPTIONS env variable: ","~ Worker with invalid execArgv flags: "],
"Input":[". ~:\n\n","~ buffers must have the same byte length","~ is not a valid PKCS#12 structure","~ must be an object or a string","~ string must contain hex characters in even length"],
"Inspection":["<~ threw ("],
"Inspector":["~ error ","~ error NaN: ","~ is already activated. Close it with inspector.close() before activating it again.","~ is not active","~ is not available"],
"Instantiated":["~ asm.js: "],
"Instead":["\n~ change the require of "],
"Insufficient":["~ Storage"],
"Int16Array":["~"],
"Int32Array":["~"],
"Int8Array":["~"],
"Integer":["~ conversion"],
"Integrities":[" ~ found are: "],
"Internal":["~ ","~ Server Error","~ error, wrong service type: ","~ error. Icu error.","~ error. Wrong value type.","~ transferred ReadableStream error","~ wasm failure","~ wasm failure: "],
"Intl":["~","~.DisplayNames","~.DurationFormat","~.ListFormat","~.Locale","~.PluralRules","~.RelativeTimeFormat","~.Segmenter"],
"Intrinsic":["~ calls do not support spread arguments"],
"Invalid":["\": ~ relative URL or base scheme is not hierarchical.",": ~ length parameter","~ ","~ \"","~ \"exports\" main target ","~ \"imports\" target \"","~ 'using' in for-in loop","~ Argon2 params","~ Argument Error","~ BIO pointer","~ BigInt string","~ CShakeParams outputLength","~ DH parameters","~ DataView length ","~ EC curve name","~ ECDH format: ","~ HTTP version","~ IP","~ IP address.","~ IP address: ","~ IPv6 address","~ JWK","~ JWK \"kty\" Parameter","~ JWK \"use\" Parameter","~ JWK AKP key","~ JWK EC key","~ JWK OKP key","~ JWK RSA key","~ JWK data","~ JWK format","~ JWK secret key format","~ KangarooTwelveParams outputLength","~ KmacParams outputLength","~ MAC: ","~ MGF1 digest: ","~ Return Value Error","~ SOCKS version in reply: ","~ SOCKS version: ","~ Sec-WebSocket-Protocol value","~ TurboShakeParams outputLength","~ URL","~ URL hostname: the hostname must be a string or null/undefined.","~ URL origin: the origin must be a string or null/undefined.","~ URL path: the path must be a string or null/undefined.","~ URL pathname: the pathname must be a string or null/undefined.","~ URL protocol: the URL must start with `http:` or `https:`.","~ URL: The URL argument must be a non-null object.","~ URL: port must be a valid integer or a string representation of an integer.","~ UTF-8","~ Unicode escape","~ Unicode escape sequence","~ Wasm export name \"","~ Wasm import \"","~ Wasm import name \"","~ WebAssembly tag (return values not permitted in Exception tag)","~ `Transfer-Encoding` header value","~ address family: ","~ address type in reply: ","~ address type: ","~ argument for Temporal ","~ array buffer length","~ array buffer max length","~ array length","~ asm.js: ","~ asymmetricKeyType: ","~ atomic access index","~ auth sub-negotiation version: ","~ authentication tag length: ","~ calendar : ","~ calendar specified: ","~ capture group name","~ char in url fragment start","~ char in url path","~ char in url query","~ character","~ character class","~ character in ","~ character in Content-Length","~ character in alt","~ character in character class","~ character in chunk extensions","~ character in chunk extensions name","~ character in chunk extensions quote value","~ character in chunk extensions quoted value","~ character in chunk extensions value","~ character in chunk size","~ character in header content [\"","~ character in header content [\"Link\"]","~ character in statusMessage","~ character in trailer content [\"","~ characters in url","~ class escape","~ code point ","~ context argument","~ count value: ","~ counter","~ currency code : ","~ decimal escape","~ destructuring assignment target","~ digest","~ digest used","~ digest: ","~ escape","~ file descriptor","~ flag group","~ flags supplied to RegExp constructor '","~ frame type was fragmented.","~ generator","~ group","~ header field char","~ header token","~ header value char","~ hexadecimal escape sequence","~ hint: ","~ histogram export data","~ histogram options","~ host object tag","~ host object type index","~ informational status code: ","~ initialization vector","~ invocation","~ key data","~ key length","~ key object type ","~ key pair","~ key type","~ keyData","~ language tag: ","~ left-hand side expression in postfix operation","~ left-hand side expression in prefix operation","~ left-hand side in ","~ left-hand side in assignment","~ left-hand side in for-loop","~ major version","~ message length","~ method encountered","~ method for HTTP/x.x request","~ method for RTSP/x.x request","~ minor version","~ module \"","~ module export name: contains unpaired surrogate","~ name","~ name for async \"type\": ","~ named capture referenced","~ named reference","~ number of arguments.","~ numberingSystem : ","~ opcode received","~ optional chain from new expression","~ optional chain from super property","~ or unexpected token","~ package config ","~ package-map.json at \"","~ param_encoding specified","~ port in url","~ prime","~ prime length","~ prime size","~ private key","~ property descriptor. Cannot both specify accessors and a value or writable attribute, ","~ property name","~ property name in character class","~ proxy URL: ","~ public key","~ quantifier","~ quoted-pair in chunk extensions quoted value","~ regular expression flags","~ regular expression: /","~ regular expression: missing /","~ response status","~ response status code ","~ scrypt parameter","~ scrypt params","~ scrypt params: ","~ server_max_window_bits","~ set operation in character class","~ shorthand property initializer","~ socket address","~ src or dest","~ state","~ state for operation ","~ state for operation getAuthTag","~ state for operation setAAD","~ state for operation setAuthTag","~ state for operation setAutoPadding","~ state: ","~ state: Controller is already closed","~ state: Controller is closed but view is not zero-length","~ state: Destination ArrayBuffer is detached","~ state: Destination WritableStream is closed","~ state: Failed","~ state: Failure closing WritableStream","~ state: Failure to close WritableStream","~ state: File-backed Blobs are not cloneable","~ state: Invalid file descriptor","~ state: Mismatched WritableStreams","~ state: Partial read","~ state: ReadableStream closed","~ state: ReadableStream is already closed","~ state: ReadableStream is locked","~ state: Reader released","~ state: Releasing reader","~ state: StreamBase already has a consumer","~ state: The FileHandle is closed","~ state: The FileHandle is closing","~ state: The FileHandle is locked","~ state: The ReadableStream is locked","~ state: The WritableStream is locked","~ state: The buffer size is invalid","~ state: The iterator method must return an object","~ state: The iterator.next() method must return an object","~ state: The promise returned by the iterator.next() method must fulfill with an object","~ state: The promise returned by the iterator.return() method must fulfill with an object","~ state: The reader is not attached to a stream","~ state: The reader is not bound to a ReadableStream","~ state: The reader is not readable","~ state: The writer is closed","~ state: The writer is closing","~ state: This BYOB request has been invalidated","~ state: TransformStream has been terminated","~ state: Unable to enqueue","~ state: Utf8Stream is destroyed","~ state: View cannot be zero-length","~ state: View is not zero-length","~ state: View is zero-length","~ state: View or Viewed ArrayBuffer is zero-length or detached","~ state: Viewed ArrayBuffer is detached","~ state: WritableStream is closed","~ state: WritableStream is locked","~ state: Writer has been released","~ state: Writer is not bound to a WritableStream","~ state: chunk ArrayBuffer is zero-length or detached","~ state: view ArrayBuffer size is invalid","~ status code","~ status code ","~ status code: ","~ statusText","~ string length","~ subject alternative name string","~ tagged template on optional chain","~ taglength","~ time value","~ time value for Temporal ","~ time zone specified: ","~ triggerAsyncId value: ","~ type v128","~ typed array index","~ typed array length","~ typed array length: ","~ unit argument for ","~ unit argument for Intl.NumberFormat() '","~ unregisterToken ('","~ utf-8 received.","~ value \"","~ value for JSON.rawJSON","~ value for setting \"","~ value for setting \"Range Error\": ","~ value for setting \"enableConnectProtocol\": ","~ value for setting \"enablePush\": ","~ value used as source text","~ value used as weak map key","~ value used in weak set","~ value: not (convertible to) a safe integer","~ word encountered","~ wrapped JWK key"],
"InvalidAccessError":["~"],
"InvalidAccessException":["~"],
"InvalidArgumentError":["~"],
"InvalidCharacterError":["~"],
"InvalidModificationError":["~"],
"InvalidReturnValueError":["~"],
"InvalidStateError":["~"],
"Issuer":["~ name empty"],
"It":[" ~ must be "," ~ must be <= 255."],
"Iterable":["~ yielded ","~, AsyncIterable or AsyncFunction","~, AsyncIterable or Stream"],
"Iterator":[" ~.","~","~ result ","~ value ","~.from","~.prototype.drop","~.prototype.every","~.prototype.filter","~.prototype.find","~.prototype.flatMap","~.prototype.forEach","~.prototype.map","~.prototype.reduce","~.prototype.some","~.prototype.take","~.prototype.toArray"],
"JS":["~ Promise Integration: Expected suspender position to be \"first\", \"last\" or \"none\"","~ heap out of memory"],
"JWK":["~ \"alg\" Parameter and algorithm name mismatch","~ \"alg\" does not match the requested algorithm","~ \"crv\" Parameter and algorithm name mismatch","~ \"crv\" does not match the requested algorithm","~ \"ext\" Parameter and extractable mismatch","~ does not contain private key material"],
"JavaScript":["~ Callstack"],
"KDF":["~ routines"],
"KEM":["~ is not supported"],
"Key":["~ algorithm mismatch","~ generation failed","~ must be a ","~ must be a private key","~ must be a public key","~ operations and usage mismatch","~ usage keyCertSign invalid for non-CA cert"],
"Keys":["~ must be ECDH, X25519, or X448 keys"],
"Keyword":["~ must not contain escaped characters"],
"LEFT":["~-MOST SUBQUERY"],
"LOCK_STOLEN":["~"],
"Label":["~ '"],
"Labelled":["~ function declaration not allowed as the body of a control flow structure"],
"Language":["~ ID should be string or object."],
"Length":["~ Required"],
"Lexical":["~ declaration cannot appear in a single-statement context"],
"Library":["~ is closed"],
"Limit":["~ value must be a non-negative integer or Infinity.","~ value must be non-negative."],
"Lines":[" ~ skipped"],
"LinkError":["~"],
"Linked":["~ binding has no declared entry point.","~ modules must use the same context"],
"Linking":["~ failure in asm.js: "],
"Listen":["~ method has been called more than once without closing."],
"Literal":["~ containing too many nested spreads (up to 65534 allowed)"],
"Loaded":["~ environment for worker "],
"Loading":["~ non context-aware native addons has been disabled"],
"Local":[" - ~ ("],
"Lock":["~ name may not start with hyphen"],
"Locked":["~"],
"Lone":["~ quantifier brackets"],
"Loop":["~ Detected"],
"MAC":["~ already finalized","~ context is not initialized","~ did not report an output size","~ is not supported","~ returned an unexpected output length","~ update failed"],
"MODULE_NOT_FOUND":["~"],
"MODULE_TYPELESS_PACKAGE_JSON":["~"],
"Malformed":["~ arrow function parameter list","~ signature"],
"Manifest":["~ initialization has not yet run","~ resource ","~ specified unknown error behavior \""],
"Map":["#<~>","~","~.groupBy","~.prototype.clear","~.prototype.delete","~.prototype.entries","~.prototype.forEach","~.prototype.get","~.prototype.getOrInsert","~.prototype.getOrInsertComputed","~.prototype.has","~.prototype.keys","~.prototype.set","~.prototype.values"],
"Math":["~"],
"Max":["~ decompressed message size exceeded"],
"MaxListeners":[". ~ is "],
"MaxOriginsReachedError":["~"],
"Maximum":["~ BigInt size exceeded","~ allowed origins reached","~ call stack size exceeded","~ memory size exceeded","~ number of pending settings acknowledgements"],
"May":["~ not write null values to stream"],
"Memory":["~ must have a maximum"],
"Message":["~ could not be posted."],
"MessageChannel":["#<~>","~"],
"MessageEvent":["#<~>","~","~ constructor"],
"MessagePort":["#<~>","~"],
"MessageSizeExceededError":["~"],
"Method":["~ ","~ Not Allowed","~ invoked on an object that is not ","~ must be a valid HTTP token [\""],
"Misdirected":["~ Request"],
"Mismatched":["~ WritableStreams","~ calendars."],
"Missing":[" ~ UNC resource path.","~ \"range\" argument","~ Authority Key Identifier","~ Subject Key Identifier","~ UNC resource path","~ catch or finally after try","~ dictionary","~ expected ","~ expected CR after chunk data","~ expected CR after chunk extension name","~ expected CR after chunk extension value","~ expected CR after chunk size","~ expected CR after header value","~ expected CR after response line","~ expected LF after header value","~ expected exception.","~ expected rejection.","~ initial value when creating stringref table","~ initializer in ","~ internal module '","~ required key \"","~ } in template expression"],
"MissingUpstreamError":["~"],
"Module":["~ \"","~ did not self-register: '","~ has already been linked","~ has no declared entry point.","~ is not a constructor","~ is not instantiated","~ request '","~ status ","~ status must be errored","~ status must be instantiated","~ status must be linked","~ status must be one of linked, evaluated, or errored","~ status must be unlinked","~ status must not be unlinked or linking"],
"More":["~ than one default clause in switch statement"],
"Moved":["~ Permanently"],
"Multi":["~-Status"],
"Multiple":["~ Choices","~ dashes in flag group"],
"Must":["~ call super constructor in derived class before accessing 'this' or returning from derived constructor","~ give a Buffer as first argument","~ give a SecureContext as first argument","~ not have options.start, options.end, and options.duration specified"],
"NODE_CLUSTER":["~"],
"NODE_DISABLE_COLORS":["~"],
"NODE_HANDLE":["~"],
"NO_COLOR":["~"],
"NULL":[")=~ "],
"NaN":["~","~ is not a valid timestamp"],
"Named":["~ curve mismatch","~ export '"],
"Navigator":["#<~>","~"],
"Negated":["~ character class may contain strings"],
"Network":["~ Authentication Required"],
"NetworkError":["~ when attempting to fetch resource."],
"New":["~ streams cannot be created after receiving a GOAWAY"],
"No":["~ \"exports\" main defined in ","~ Content","~ acceptable authentication method","~ error detected","~ key provided to sign","~ number after minus sign in JSON at position ","~ private key - did you forget to generate one?","~ private key found through the OpenSSL STORE loader","~ public key - did you forget to generate one?","~ stream ID is available because maximum stream ID has been reached","~ such binding was linked: ","~ such binding: ","~ such built-in module: ","~ such module: ","~ upstream has been added to the BalancedPool","~ valid certificates found in the provided array","~ value argument passed to `assert.ok()`"],
"Node":["~.js is not compiled with OpenSSL crypto support","~.js is not compiled with TypeScript support"],
"Non":["~ zero-length ","~ zero-length context is not supported.","~ zero-length context is not yet supported.","~-Authoritative Information","~-defaultable global needs initial value","~-empty CShakeParams functionName or customization is not supported"],
"Not":["~ Acceptable","~ Extended","~ Found","~ Implemented","~ Modified","~ connected","~ enough arguments to MessagePort.postMessage","~ implemented.","~ initialised","~ running","~ supported","~ supported error","~ yet supported"],
"NotReadableError":["~"],
"NotSupportedError":["~"],
"Nothing":["~ to repeat"],
"Number":["~","~ of custom settings exceeds MAX_ADDITIONAL_SETTINGS","~ of exception values does not match signature length","~.prototype.toExponential","~.prototype.toFixed","~.prototype.toLocaleString","~.prototype.toPrecision","~.prototype.toString","~.prototype.valueOf"],
"Numeric":["~ separator can not be used after leading 0.","~ separators are not allowed at the end of numeric literals"],
"OBJ":["~ lib"],
"OCSP":["~ response argument is mandatory","~ response must be a buffer","~ routines","~ unknown cert","~ verification failed","~ verification needed"],
"OK":["~"],
"ON":["~ CONFLICT clause does not match any PRIMARY KEY or UNIQUE constraint","~ clause","~ clause references tables to its right"],
"OOMError":["~"],
"ORDER":["(~ BY)","~ BY","~ BY may not be used with non-aggregate "],
"OSSL_DECODER":["~ lib"],
"OSSL_STORE":["~ lib"],
"OUT_OF_MEM":["~"],
"Object":["#<~>","~","~ prototype may only be an Object or null: ","~ template has duplicate property '","~ that needs transfer was found in message but not listed in transferList","~.defineProperties","~.defineProperty","~.groupBy","~.prototype.__defineGetter__","~.prototype.__defineGetter__: Expecting function","~.prototype.__defineSetter__","~.prototype.__defineSetter__: Expecting function","~.prototype.toLocaleString","~.setPrototypeOf","[~: null prototype] {}"],
"Octal":["~ escape sequences are not allowed in strict mode.","~ escape sequences are not allowed in template strings.","~ literals are not allowed in strict mode."],
"Offset":["~ is outside the bounds of the DataView","~ or length can only be specified for regular files"],
"On":[". ~ Windows, absolute paths must be valid file:// URLs"],
"One":["~ of options.start or options.end is required"],
"Only":["~ SHA hashes are supported in ","~ URLs with a scheme in: ","~ URLs with a scheme in: file and data are supported by the default ESM loader. Received protocol '","~ URLs with a scheme in: file, data, and node are supported by the default ESM loader. Received protocol '","~ http & https urls are allowed, received ","~ one underscore is allowed as numeric separator"],
"Operation":["~ cannot be invoked when not building startup snapshot","~ cannot be invoked when not in a single-executable application","~ failed","~ failed: ","~ failed: Out of memory","~ failed: The ArrayBuffer could not be transferred","~ failed: Unable to reopen a file descriptor, you must pass a file to SonicBoom","~ failed: threadCpuUsage is not available on SunOS","~ failed: worker.cpuUsage() is not available on SunOS","~ failed: write failed after retries","~ failed: writev failed after retries","~ is ambiguous because there are more than one private name'","~ made no progress over multiple calls, due to input being empty","~ made no progress over multiple calls, due to output buffer being full","~ not authorized at current processing stage","~ on NULL destination buffer"],
"OperationError":["~"],
"Option":["~ \"","~ \"N\" cannot be used in combination with option \"cost\"","~ \"dereference\" cannot be used in combination with option \"verbatimSymlinks\"","~ \"group\" cannot be used in combination with option \"generator\"","~ \"group\" cannot be used in combination with option \"prime\"","~ \"group\" cannot be used in combination with option \"primeLength\"","~ \"options.inspectOptions.color\" cannot be used in combination with option \"colorMode\"","~ \"p\" cannot be used in combination with option \"parallelization\"","~ \"prime\" cannot be used in combination with option \"primeLength\"","~ \"r\" cannot be used in combination with option \"blockSize\"","~ \"windowsHandle\" cannot be used in combination with option \"fd\"","~ '"],
"Optional":["~ options.transfer argument must be an iterable","~ transferList argument must be an iterable"],
"Out":[": ~ of memory","~ of memory","~ of memory: Cannot allocate Wasm memory for new instance","~ of memory: asm.js memory","~ of memory: wasm globals"],
"PARTITION":["~ clause"],
"PATH_LENGTH_EXCEEDED":["~"],
"PBKDF2":["~ error"],
"PEM":["~ lib","~ routines"],
"PEM_read_bio_PUBKEY":["~ failed"],
"PEM_read_bio_PrivateKey":["~ failed"],
"PFX":["~ certificate argument is mandatory"],
"PKCS":["~#12 bundle uses an unsupported algorithm; it may require the OpenSSL legacy provider"],
"PKCS12":["~ routines"],
"PKCS7":["~ lib","~ routines"],
"PRIMARY":["~ KEY","~ KEY missing on table "],
"PSK":[" ~ identity exceeds ","~ identity exceeds "],
"Package":["~ import specifier \"","~ key \"","~ subpath '"],
"Packed":["~ settings length must be a multiple of six"],
"Paramenter":["~ "],
"Parameter":["~ is not a WebAssembly.Memory","~ is out of bound"],
"Parse":["~ Error: "],
"Partial":["~ Content","~ read"],
"Pass":["~ phrase must be a buffer"],
"Passphrase":["~ required for encrypted key"],
"Path":["~ is a directory","~ is a directory: ","~ length given without key usage keyCertSign","~ length invalid for non-CA cert"],
"Pause":["~ on CONNECT/Upgrade","~ on PRI/Upgrade"],
"Paused":["~ by on_headers_complete"],
"Payload":["~ Too Large","~ size exceeds maximum allowed size"],
"Payment":["~ Required"],
"Peer":["~ haven't sent GOST certificate, required for selected ciphersuite"],
"Performance":["#<~>","~"],
"PerformanceEntry":["#<~>","~"],
"PerformanceMark":["#<~>","~"],
"PerformanceMeasure":["#<~>","~"],
"PerformanceObserver":["#<~>","~","~ can not change to multiple observations","~ can not change to single observation"],
"PerformanceObserverEntryList":["#<~>","~"],
"PerformanceResourceTiming":["#<~>","~"],
"Permanent":["~ Redirect"],
"Please":["'. ~ verify that the package.json has a valid \"main\" entry",". ~ try re-compiling or re-installing\nthe module (for instance, using `npm rebuild` or `npm install`)."],
"Port":["~ should be > 0 and < 65536.","~ should be >= 0 and < 65536."],
"Possible":["~ EventEmitter memory leak detected. ","~ EventTarget memory leak detected. ","~ perf_hooks memory leak detected. ","~ side-effect in debug-evaluate"],
"Pre":[" ~-shared key exceeds ","~-shared key exceeds "],
"Precondition":["~ Failed","~ Required"],
"Premature":["~ close"],
"Private":["~ field '","~ fields can not be deleted","~ key is not valid for specified curve.","~ method '"],
"Processing":["~"],
"Programmatic":["~ selection of OpenSSL engines is unsupported while the experimental permission model is enabled"],
"Promise":["#<~>","~","~ constructor cannot be invoked without 'new'","~ executor has already been invoked with non-undefined arguments","~ rejection was handled asynchronously (rejection id: ","~ resolve or reject function is not callable","~ resolver ","~ resolving to Response","~ was rejected with falsy value","~.all","~.allSettled","~.any","~.prototype.finally","~.prototype.then","~.race","~.try","~.withResolvers"],
"Propagate":["~ error event from tunneled socket to tunnel socket"],
"Property":["~ '","~ 'initial' is required","~ description must be an object: "],
"Protocol":["~ \"","~ was not set in the opening handshake."],
"Provided":["~ date is not in valid range.","~ key doesn't match [[ArrayBufferDetachKey]]","~ module is not an instance of Module","~ value cannot be bound to SQLite parameter "],
"Provider":["~ routines"],
"Proxy":["~","~ Authentication Required","~ Authentication Required (407)","~ Connection failed","~ URL is mandatory","~ URL must use socks5:// or socks:// protocol","~ opts.clientFactory must be a function.","~ response (","~ response headers exceeded ","~ uri is mandatory","~-Authorization should be sent in ProxyAgent constructor"],
"ProxyConnectionError":["~"],
"Public":["~ key is not valid for specified curve"],
"Pushing":["~ "],
"QRDE":["~ job was canceled"],
"QUIC":["~ connection failed","~ endpoint closed: "],
"Query":["~ pairs","~ pairs must be iterable","~ params cannot be passed when url already contains \"?\" or \"#\"."],
"QuotaExceededError":["~"],
"RAISE":["~() may only be used within a trigger-program"],
"RETURNING":[" ~ is not available on virtual tables","~ may not use \"TABLE.*\" wildcards"],
"RFC":["~ 3779 resource not subset of parent's resources"],
"RGB":["#~ or #RRGGBB"],
"RSA":["~ lib"],
"RSA_PKCS1_PADDING":["~ is no longer supported for private decryption","~ is no longer supported for private decryption, this can be reverted with --security-revert=CVE-2023-46809"],
"RSV1":["~, RSV2, RSV3 must be clear"],
"Range":["~ Error","~ Not Satisfiable","~ out of order in character class","~ start is greater than the blob's size."],
"RangeError":["~"],
"Raw":["~ public key untrusted, no trusted keys configured"],
"ReadDouble":["~() failed"],
"ReadRawBytes":["~() failed"],
"ReadUint32":["~() failed"],
"ReadUint64":["~() failed"],
"ReadableByteStreamController":["#<~>","~"],
"ReadableStream":["#<~>","~","~ closed","~ is already closed","~ is locked"],
"ReadableStreamBYOBReader":["#<~>","~"],
"ReadableStreamBYOBRequest":["#<~>","~"],
"ReadableStreamDefaultController":["#<~>","~"],
"ReadableStreamDefaultReader":["#<~>","~"],
"Reader":["~ released"],
"Reason":["~ must be less than 123 bytes; received ","~: "],
"Received":[" ~ \"","\". ~ ",". ~ ",". ~ protocol '","~ a resizable ArrayBuffer.","~ an instance of Object","~ close frame with a 1-byte body.","~ function ","~ invalid UTF-8 in text frame.","~ network error or non-101 status code.","~ network error or non-200 status code.","~ non-Uint8Array chunk","~ null","~ payload length > 2^31 bytes.","~ type bigint (0n)","~ type boolean (false)","~ type boolean (true)","~ type number (","~ type number (Infinity)","~ type number (NaN)","~ type string ('","~ type symbol (Symbol(","~ undefined"],
"Receiver":["~ is not a ","~ is not an AsyncDisposableStack","~ must be a WebAssembly.Function","~ must be an instance of class ","~ must be class "],
"Recursion":["~ limit"],
"Recursive":["~ option not enabled, cannot copy a directory: "],
"Reduce":["~ of a done iterator with no initial value","~ of an empty stream requires an initial value","~ of empty array with no initial value"],
"ReferenceError":["~"],
"Referrer":["~ \""],
"Reflect":["~","~.defineProperty","~.deleteProperty","~.get","~.getOwnPropertyDescriptor","~.getPrototypeOf","~.has","~.isExtensible","~.ownKeys","~.preventExtensions","~.set","~.setPrototypeOf"],
"RegExp":["~","~ exec method returned something other than an Object or null","~.prototype.compile","~.prototype.dotAll","~.prototype.exec","~.prototype.flags","~.prototype.global","~.prototype.hasIndices","~.prototype.ignoreCase","~.prototype.multiline","~.prototype.source","~.prototype.sticky","~.prototype.test","~.prototype.toString","~.prototype.unicode","~.prototype.unicodeSets"],
"Regular":["~ expression too large"],
"Releasing":["~ reader"],
"Repeated":["~ flag in flag group"],
"Request":["~","~ Header Fields Too Large","~ Timeout","~ aborted","~ body length does not match content-length header","~ cannot be constructed from a URL that includes credentials: ","~ constructor","~ has invalid `Transfer-Encoding`","~ information","~ path","~ path contains unescaped characters","~ retry error","~ timeout","~ was cancelled.","~ with GET/HEAD method cannot have body."],
"RequestAbortedError":["~"],
"RequestContentLengthMismatchError":["~"],
"RequestInit":["~: duplex option is required when sending a body."],
"RequestRetryError":["~"],
"Require":["\n~ stack:\n- "],
"Required":["\n~ module: "],
"Requiring":["\n  ~ "," \n  ~ "],
"Reset":["~ Content"],
"Response":["~","~ Status Code Error","~ body length does not match content-length header","~ body object should not be disturbed or locked","~ body's content-length of ","~ constructor","~ content exceeded max size","~ does not match the HTTP/1.1 protocol (","~ error","~ has already been initiated.","~ status code ","~.clone"],
"ResponseContentLengthMismatchError":["~"],
"ResponseError":["~"],
"ResponseExceededMaxSizeError":["~"],
"ResponseStatusCodeError":["~"],
"Responses":["~ with "],
"Rest":["~ element must be last element","~ parameter may not have a default initializer","~ parameter must be last formal parameter"],
"Restored":["~ data doesn't match checksum"],
"Result":["~ of the Symbol.asyncIterator method is not an object","~ of the Symbol.iterator method is not an object","~ of the keys method is not an object"],
"Right":["~-hand side of 'instanceof' is not an object","~-hand side of 'instanceof' is not callable"],
"RoundingType":["~ is not fractionDigits"],
"Runtime":["~ function given wrong number of arguments"],
"RuntimeError":["~"],
"SELECT":["~ 1 FROM \"","~ 1 FROM temp.sqlite_master WHERE name NOT LIKE 'sqliteX_","~ count(*) FROM nodejs_webstorage","~ key FROM nodejs_webstorage","~ key FROM nodejs_webstorage LIMIT 1 OFFSET ?","~ raise(ABORT,","~ schema_version FROM nodejs_webstorage_state","~ value FROM nodejs_webstorage WHERE key = ? LIMIT 1"],
"SELECTs":["~ to the left and right of "],
"SELF_SIGNED_CERT_IN_CHAIN":["~"],
"SET_PARAMETER":["~"],
"SIGABRT":["~"],
"SIGALRM":["~"],
"SIGBUS":["~"],
"SIGCHLD":["~"],
"SIGCONT":["~"],
"SIGFPE":["~"],
"SIGHUP":["~"],
"SIGILL":["~"],
"SIGINT":["~"],
"SIGIO":["~"],
"SIGIOT":["~"],
"SIGKILL":["~"],
"SIGPIPE":["~"],
"SIGPOLL":["~"],
"SIGPROF":["~"],
"SIGPWR":["~"],
"SIGQUIT":["~"],
"SIGSEGV":["~"],
"SIGSTKFLT":["~"],
"SIGSTOP":["~"],
"SIGSYS":["~"],
"SIGTERM":["~"],
"SIGTRAP":["~"],
"SIGTSTP":["~"],
"SIGTTIN":["~"],
"SIGTTOU":["~"],
"SIGURG":["~"],
"SIGUSR1":["~"],
"SIGUSR2":["~"],
"SIGVTALRM":["~"],
"SIGWINCH":["~"],
"SIGXCPU":["~"],
"SIGXFSZ":["~"],
"SM2":["~ routines"],
"SOCKS5":["~ authentication timeout","~ connection failed: ","~ connection timeout","~ proxy error"],
"SQL":["~ logic error"],
"SQLite":["~ parameters must be bound using template literal placeholders."],
"SSL":["~ routines"],
"SSL_CTX_set_session_id_context":["~ error"],
"SSL_set_session":["~ error"],
"SSLv2":["~ methods disabled"],
"SSLv3":["~ methods disabled"],
"STORE":["~ routines"],
"Safety":["~ level may not be changed inside a transaction"],
"Script":["~ execution timed out after ","~ execution was interrupted by `SIGINT`","~ methods can only be called on script instances."],
"Scrypt":["~ algorithm not supported"],
"Sec":["~-WebSocket-Extensions header does not match."],
"Second":["~ argument must be a buffer","~ argument must be an int32"],
"Secure":["~ Proxy Connection failed"],
"SecureProxyConnectionError":["~"],
"See":["~ Other"],
"Sending":["~ a message to another thread timed out"],
"Sent":["~ before connected."],
"Serializing":["~ an uncaught exception failed"],
"Server":["~ did not respond with sent protocols.","~ did not set Connection header to \"upgrade\".","~ did not set Upgrade header to \"websocket\".","~ is not running."],
"ServerResponse":["~ has an already assigned socket"],
"Service":["~ Unavailable"],
"Session":["~ argument is mandatory","~ closed with error code ","~ is not connected","~ must be a buffer","~ was closed"],
"Set":["#<~>","~","~.prototype.add","~.prototype.clear","~.prototype.delete","~.prototype.difference","~.prototype.entries","~.prototype.forEach","~.prototype.has","~.prototype.intersection","~.prototype.isDisjointFrom","~.prototype.isSubsetOf","~.prototype.isSupersetOf","~.prototype.symmetricDifference","~.prototype.union","~.prototype.values"],
"Setter":["~ function argument must not be a rest parameter","~ must be a function: ","~ must have exactly one formal parameter."],
"Setting":[" ~ the TLS ServerName to an IP address is not permitted..","~ parameter failed","~ process.umask()","~ process.umask() is not supported in workers","~ the TLS ServerName to an IP address is not permitted."],
"ShadowRealm":["~ evaluate threw ("],
"SharedArray":["~ length out of range","~ length out of range (maximum of 2**14-2 allowed)"],
"SharedArrayBuffer":["#<~>","~","~ is not allowed.","~ subclass returned this from species constructor","~.prototype.grow","~.prototype.slice"],
"SharedStructType":["~ registered as '"],
"Should":["~ not allow ","~ not compile ","~ not query options before bootstrapping is done"],
"Single":["~ function literal required"],
"Skipped":["\n... ~ lines"],
"Socket":["~ closed before the connection was established","~ connection timeout","~ error","~ is already bound","~ is closed"],
"SocketError":["~"],
"Socks5ProxyError":["~"],
"Source":["~ buffer is wrong","~ is too large","~ phase import object is not defined for module ","~ phase import object is not defined for module '"],
"Specified":["~ maxSymbolValue is too small"],
"Spread":["~ syntax requires ...iterable[Symbol.iterator] to be a function"],
"Src":["~ size is incorrect"],
"Stack":["~ overflow"],
"Start":["~ offset "],
"Status":["~ of setting SetIntegrityLevel of buffer is false."],
"Storage":["#<~>","~"],
"Stream":["~ closed with error code ","~ has StringDecoder set or is in objectMode"],
"StreamBase":["~ already has a consumer"],
"Strict":["~ mode code may not include a with statement"],
"String":["~","~ literal module export names must be followed by a 'from' clause","~.prototype.anchor","~.prototype.at","~.prototype.big","~.prototype.blink","~.prototype.bold","~.prototype.charAt","~.prototype.charCodeAt","~.prototype.codePointAt","~.prototype.concat","~.prototype.endsWith","~.prototype.fixed","~.prototype.fontcolor","~.prototype.fontsize","~.prototype.includes","~.prototype.indexOf","~.prototype.isWellFormed","~.prototype.italics","~.prototype.lastIndexOf","~.prototype.link","~.prototype.localeCompare","~.prototype.match","~.prototype.matchAll","~.prototype.normalize","~.prototype.padEnd","~.prototype.padStart","~.prototype.repeat","~.prototype.replace","~.prototype.replaceAll","~.prototype.search","~.prototype.slice","~.prototype.small","~.prototype.split","~.prototype.startsWith","~.prototype.strike","~.prototype.sub","~.prototype.substr","~.prototype.substring","~.prototype.sup","~.prototype.toLocaleLowerCase","~.prototype.toLocaleUpperCase","~.prototype.toLowerCase","~.prototype.toString","~.prototype.toUpperCase","~.prototype.toWellFormed","~.prototype.trim","~.prototype.trimLeft","~.prototype.trimRight","~.prototype.valueOf"],
"Stripping":["~ types is currently unsupported for files under node_modules, for \""],
"Struct":["~ field count out of range (maximum of 999 allowed)"],
"Subject":["~ Key Identifier marked critical","~ empty and Subject Alt Name extension not critical","~ name empty"],
"Subresource":["~ Integrity string ","~ Integrity string \""],
"SubtleCrypto":["#<~>","~","~ constructor"],
"Suite":["~ B: cannot sign P-384 with P-256","~ B: certificate version invalid","~ B: curve not allowed for this LOS","~ B: invalid ECC curve","~ B: invalid public key algorithm","~ B: invalid signature algorithm"],
"Super":["~ constructor ","~ constructor may only be called once"],
"Supplied":["~ key is invalid","~ key is too large","~ key is too small"],
"SuppressedError":["~"],
"SuspendError":["~"],
"Switching":["~ Protocols"],
"Symbol":["~","~.prototype.description","~.prototype.toString","~.prototype.valueOf"],
"Symlink":["~ type must be one of \"dir\", \"file\", or \"junction\".","~ type must be one of \"dir\", \"file\", or \"junction\". Received \""],
"Sync":["~ compile not allowed","~ instantiate not allowed"],
"SyntaxError":["~"],
"System":["~ limit for number of file watchers reached"],
"SystemError":["~"],
"TLS":[" ~ protocol version","~ handshake timeout","~ protocol version ","~ protocol version \"","~ session renegotiation attack detected","~ session renegotiation disabled for this socket","~ session renegotiation is unsupported by this TLS implementation","~ socket connection must be securely established"],
"TTY":["~ initialization failed"],
"Table":["~ of non-defaultable type "],
"Target":["~ already exists"],
"Template":["~ literal parts must be strings."],
"Temporal":["~","~ error: ","~ is not supported in this environment","~.Duration","~.Instant","~.PlainDate","~.PlainDateTime","~.PlainTime","~.PlainYearMonth","~.ZonedDateTime"],
"Temporary":["~ Redirect"],
"TextDecoder":["#<~>","~"],
"TextDecoderStream":["#<~>","~"],
"TextEncoder":["#<~>","~"],
"TextEncoderStream":["#<~>","~"],
"The":[" ~ resource was not found in the policy.","; ~ provided arguments length (","~ ","~ \"","~ \"EventEmitter.AsyncIterator\" property","~ \"EventEmitter.captureRejections\" property","~ \"INSPECT_MAX_BYTES\" argument","~ \"N\" argument","~ \"The value argument must be specified\" argument","~ \"active\" argument must be a boolean.","~ \"actual\" and \"expected\" arguments must be specified","~ \"address\" and \"port\" arguments must be specified","~ \"address\" argument","~ \"address\", \"port\", and \"callback\" arguments must be specified","~ \"addresses\" argument","~ \"addresses[","~ \"algorithm\" argument","~ \"algorithm.saltLength\" property","~ \"alignment\" argument","~ \"allow\" argument must be a boolean.","~ \"allowBareNamedParameters\" argument must be a boolean.","~ \"allowNegative\" argument","~ \"allowPositionals\" argument","~ \"alt\" argument","~ \"args\" argument","~ \"base\" argument","~ \"base\" argument must be of type string or an instance of URL.","~ \"blockSize\" argument","~ \"buf\" argument","~ \"buf1\" argument","~ \"buf1\" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.","~ \"buf2\" argument","~ \"buf2\" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.","~ \"buffer list arguments\" argument","~ \"buffer\" argument","~ \"buffer\" argument must be a Uint8Array.","~ \"buffer\" argument must not be empty.","~ \"buffer\" argument was resized while reading \"options\"","~ \"buffers\" argument","~ \"bundle\" argument","~ \"callback\" argument","~ \"callback\" argument must be a function or null.","~ \"candidate\" argument","~ \"cb\" argument","~ \"certs\" argument","~ \"certs[","~ \"changeset\" argument must be a Uint8Array.","~ \"channel\" argument","~ \"chunk\" argument","~ \"cidr\" argument","~ \"cidrs\" argument","~ \"cidrs[","~ \"cipher\" argument","~ \"cleanup\" argument","~ \"cloneForBranch2\" argument","~ \"code\" argument","~ \"command\" argument","~ \"compact\" argument","~ \"connectionsCheckingInterval\" argument","~ \"constructor\" argument","~ \"content\" argument","~ \"context\" argument","~ \"contextifiedObject\" argument","~ \"cost\" argument","~ \"count\" argument","~ \"counter\" argument is not a valid statistic name.","~ \"counter\" argument must be a string.","~ \"ctor\" argument","~ \"curve\" argument","~ \"data\" argument","~ \"dbName\" argument must be a string.","~ \"defaultMaxListeners\" argument","~ \"delay\" argument","~ \"dest\" argument","~ \"destination\" argument must be a string.","~ \"digest\" argument","~ \"dir\" argument","~ \"directory\" argument","~ \"domain\" argument","~ \"duplex\" argument","~ \"dx\" argument","~ \"dy\" argument","~ \"email\" argument","~ \"emitter\" argument","~ \"enabled\" argument","~ \"enabled\" argument must be a boolean.","~ \"encoding\" argument","~ \"end\" argument","~ \"entry\" argument","~ \"env\" argument","~ \"err\" argument","~ \"error\" argument","~ \"error/message\" argument","~ \"evaluateCallback\" argument","~ \"event\" argument","~ \"eventName\" argument","~ \"eventTargets\" argument","~ \"excludeEnv\" argument","~ \"excludeNetwork\" argument","~ \"execPath\" argument","~ \"existingPath\" argument","~ \"expected\" argument","~ \"expectedInterval\" argument","~ \"exportNames\" argument","~ \"family\" argument","~ \"fd\" argument","~ \"fd\" argument must be of type number. Received ","~ \"file\" argument","~ \"fileBits\" and \"fileName\" arguments must be specified","~ \"filename\" argument","~ \"firstBucket\" argument","~ \"flags\" argument","~ \"fn\" argument","~ \"frameCount\" argument","~ \"from\" argument","~ \"function\" argument must be a function.","~ \"function.length\" property must be an integer.","~ \"generator\" argument","~ \"gid\" argument","~ \"groupAddress\" argument","~ \"groupIndentation\" argument","~ \"groups\" argument","~ \"handle\" argument","~ \"headers\" argument","~ \"headersTimeout\" argument","~ \"hints\" argument","~ \"history\" argument","~ \"historySize\" argument","~ \"hmac\" argument","~ \"hooks.load\" property","~ \"hooks.resolve\" property","~ \"hostname\" argument","~ \"id\" argument","~ \"identity\" argument","~ \"ikm\" argument","~ \"init\" argument","~ \"input\" argument","~ \"input\" argument must be an instance of ArrayBuffer, SharedArrayBuffer, or ArrayBufferView.","~ \"input\" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.","~ \"inputEncoding\" argument","~ \"inspectOptions\" argument","~ \"instance\" argument","~ \"instance.exports\" property","~ \"instance.exports._initialize\" property","~ \"instance.exports._start\" property","~ \"interfaceAddress\" argument","~ \"interval\" argument","~ \"ip\" argument","~ \"ipv4\" argument","~ \"ipv6\" argument","~ \"iterable\" argument","~ \"iterations\" argument","~ \"job\" argument","~ \"keepAliveTimeout\" argument","~ \"keepAliveTimeoutBuffer\" argument","~ \"key\" argument","~ \"key.asymmetricKeyType\" property","~ \"key.crv\" property","~ \"key.d\" property","~ \"key.dp\" property","~ \"key.dq\" property","~ \"key.e\" property","~ \"key.key\" property","~ \"key.mgf1Hash\" property","~ \"key.n\" property","~ \"key.namedCurve\" property","~ \"key.oaepHash\" property","~ \"key.p\" property","~ \"key.q\" property","~ \"key.qi\" property","~ \"key.x\" property","~ \"key.y\" property","~ \"keyData.key_ops\" property","~ \"keylen\" argument","~ \"kind\" argument","~ \"label\" argument","~ \"lastStreamID\" argument","~ \"len\" argument","~ \"length\" argument","~ \"level\" argument","~ \"limit\" argument","~ \"linker\" argument","~ \"list\" argument","~ \"list\" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.","~ \"list[","~ \"listener\" argument","~ \"lookup\" argument","~ \"mask\" argument","~ \"max\" argument","~ \"maxHeaderSize\" argument","~ \"maxSessionInvalidFrames\" argument","~ \"maxSessionRejectedStreams\" argument","~ \"maxSize\" argument","~ \"maxSize\" argument must be a positive integer.","~ \"maxTotalSockets\" argument","~ \"maxmem\" argument","~ \"message\" argument","~ \"method\" argument","~ \"min\" argument","~ \"mod\" argument","~ \"mode\" argument","~ \"modulePath\" argument","~ \"modules\" argument","~ \"ms\" argument","~ \"msec\" argument","~ \"multicastAddress\" argument","~ \"name\" and \"value\" arguments must be specified","~ \"name\" argument","~ \"name\" argument must be a string.","~ \"nameOrChannels\" argument","~ \"nameOrNid\" argument","~ \"network\" argument","~ \"newPath\" argument","~ \"obj\" argument","~ \"object\" argument","~ \"offset\" argument","~ \"oldPath\" argument","~ \"opaqueData\" argument","~ \"options\" argument","~ \"options\" argument must be an object.","~ \"options\" or \"port\" or \"path\" argument must be specified","~ \"options.","~ \"options.ALPNCallback\" property","~ \"options.SNICallback\" property","~ \"options.add\" property","~ \"options.address\" property","~ \"options.agent\" property","~ \"options.all\" property","~ \"options.allowBareNamedParameters\" argument must be a boolean.","~ \"options.allowExtension\" argument must be a boolean.","~ \"options.allowUnknownNamedParameters\" argument must be a boolean.","~ \"options.append\" property","~ \"options.args\" property","~ \"options.argv\" property","~ \"options.argv0\" property","~ \"options.autoClose\" property","~ \"options.autoCommit\" property","~ \"options.autoSelectFamily\" property","~ \"options.autoSelectFamilyAttemptTimeout\" property","~ \"options.bigint\" property","~ \"options.bins\" property","~ \"options.blockList\" property","~ \"options.breakOnSigint\" property","~ \"options.buffer\" property","~ \"options.bufferSize\" property","~ \"options.cache\" property","~ \"options.cachedData\" property","~ \"options.captureRejections\" property","~ \"options.categories\" property","~ \"options.checkServerIdentity\" property","~ \"options.checks\" property","~ \"options.chunkDuration\" property","~ \"options.chunkSize\" property","~ \"options.chunks\" property","~ \"options.codeGeneration\" property","~ \"options.codeGeneration.strings\" property","~ \"options.codeGeneration.wasm\" property","~ \"options.columnOffset\" property","~ \"options.concurrency\" property","~ \"options.confidence\" property","~ \"options.context\" property","~ \"options.contextCodeGeneration\" property","~ \"options.contextCodeGeneration.strings\" property","~ \"options.contextCodeGeneration.wasm\" property","~ \"options.contextExtensions\" property","~ \"options.contextName\" property","~ \"options.contextOrigin\" property","~ \"options.cwd\" property","~ \"options.db\" argument must be a string.","~ \"options.dbName\" argument must be a string.","~ \"options.debounce\" property","~ \"options.decodeStrings\" property","~ \"options.defensive\" argument must be a boolean.","~ \"options.dereference\" property","~ \"options.detached\" property","~ \"options.deterministic\" argument must be a boolean.","~ \"options.dictionary\" property","~ \"options.directOnly\" argument must be a boolean.","~ \"options.disableEntropyCache\" property","~ \"options.displayErrors\" property","~ \"options.divisorLength\" property","~ \"options.enableDoubleQuotedStringLiterals\" argument must be a boolean.","~ \"options.enableForeignKeyConstraints\" argument must be a boolean.","~ \"options.enableTrace\" property","~ \"options.endStream\" property","~ \"options.entryTypes\" and \"options.type\" arguments must be specified","~ \"options.entryTypes\" property","~ \"options.env\" property","~ \"options.envPairs\" property","~ \"options.errorOnExist\" property","~ \"options.exclude\" property","~ \"options.execArgv\" property","~ \"options.exposeInternals\" property","~ \"options.exposeNumericValues\" property","~ \"options.fd\" property","~ \"options.figures\" property","~ \"options.file\" property","~ \"options.filename\" property","~ \"options.filter\" argument must be a function.","~ \"options.filter\" property","~ \"options.finishFlush\" property","~ \"options.flowlabel\" property","~ \"options.flush\" property","~ \"options.followSymlinks\" property","~ \"options.force\" property","~ \"options.forceGC\" property","~ \"options.fs\" property","~ \"options.fs.close\" property","~ \"options.fs.fsync\" property","~ \"options.fs.fsyncSync\" property","~ \"options.fs.mkdir\" property","~ \"options.fs.mkdirSync\" property","~ \"options.fs.open\" property","~ \"options.fs.read\" property","~ \"options.fs.write\" property","~ \"options.fs.writeSync\" property","~ \"options.fs.writev\" property","~ \"options.fsync\" property","~ \"options.generatedCode\" property","~ \"options.generator\" property","~ \"options.gid\" property","~ \"options.group\" property","~ \"options.halfLife\" property","~ \"options.handshakeTimeout\" property","~ \"options.hash\" property","~ \"options.hashAlgorithm\" property","~ \"options.headers.host\" property","~ \"options.highWaterMark\" property","~ \"options.highest\" property","~ \"options.hints\" property","~ \"options.histogram\" property","~ \"options.host\" property","~ \"options.hwm\" property","~ \"options.identifier\" property","~ \"options.ignore\" property","~ \"options.importModuleDynamically\" property","~ \"options.includeObjectsCollectedByMajorGC\" property","~ \"options.includeObjectsCollectedByMinorGC\" property","~ \"options.initializeImportMeta\" property","~ \"options.insecureHTTPParser\" property","~ \"options.inspectOptions\" property","~ \"options.inverse\" argument must be a function.","~ \"options.ipv6Only\" property","~ \"options.ivLength\" property","~ \"options.joinDuplicateHeaders\" property","~ \"options.keepAliveInitialDelay\" property","~ \"options.keyLength\" property","~ \"options.killSignal\" property","~ \"options.leading\" property","~ \"options.length\" property","~ \"options.level\" property","~ \"options.limit\" property","~ \"options.limits\" argument must be an object.","~ \"options.lineOffset\" property","~ \"options.localPort\" property","~ \"options.lookup\" property","~ \"options.lowWaterMark\" property","~ \"options.lowest\" property","~ \"options.maxBuffer\" property","~ \"options.maxBufferSize\" property","~ \"options.maxDepth\" property","~ \"options.maxLength\" property","~ \"options.maxOriginSetSize\" property","~ \"options.maxOutputLength\" property","~ \"options.maxPending\" property","~ \"options.maxQueue\" property","~ \"options.maxSessionInvalidFrames\" property","~ \"options.maxSessionRejectedStreams\" property","~ \"options.maxTimeout\" property","~ \"options.maxWrite\" property","~ \"options.memLevel\" property","~ \"options.method\" property","~ \"options.mgf1Hash\" property","~ \"options.mgf1HashAlgorithm\" property","~ \"options.microtaskMode\" property","~ \"options.min\" property","~ \"options.minDHSize\" property","~ \"options.minLength\" property","~ \"options.mkdir\" property","~ \"options.mode\" property","~ \"options.modulusLength\" property","~ \"options.multiLabelWildcards\" property","~ \"options.name\" property","~ \"options.namedCurve\" property","~ \"options.nodeModules\" property","~ \"options.objectMode\" property","~ \"options.onConflict\" argument must be a function.","~ \"options.onConflict\" argument must be a number.","~ \"options.ondone\" property","~ \"options.open\" argument must be a boolean.","~ \"options.optimizeEmptyRequests\" property","~ \"options.origin\" property","~ \"options.outputLength\" property","~ \"options.params[key]\" property","~ \"options.parsingContext\" property","~ \"options.partialWildcards\" property","~ \"options.path\" property","~ \"options.periodicFlush\" property","~ \"options.persistent\" property","~ \"options.port\" property","~ \"options.preopens\" property","~ \"options.preserveTimestamps\" property","~ \"options.prime\" property","~ \"options.primeLength\" property","~ \"options.probabilities\" property","~ \"options.probabilities[","~ \"options.produceCachedData\" property","~ \"options.progress\" argument must be a function.","~ \"options.pskCallback\" property","~ \"options.pskIdentityHint\" property","~ \"options.publicExponent\" property","~ \"options.rate\" argument must be a positive integer.","~ \"options.rate\" argument must be an integer.","~ \"options.readBigInts\" argument must be a boolean.","~ \"options.readOnly\" argument must be a boolean.","~ \"options.receiveBlockList\" property","~ \"options.recordsPerChunk\" property","~ \"options.recursive\" property","~ \"options.recvBufferSize\" property","~ \"options.ref\" property","~ \"options.rejectGarbageAfterEnd\" property","~ \"options.rejectNonStandardBodyWrites\" property","~ \"options.rejectOnCancel\" property","~ \"options.rem\" property","~ \"options.requireHostHeader\" property","~ \"options.resolution\" property","~ \"options.retryEAGAIN\" property","~ \"options.returnArrays\" argument must be a boolean.","~ \"options.returnOnExit\" property","~ \"options.reusePort\" property","~ \"options.safe\" property","~ \"options.saltLength\" property","~ \"options.sampleInterval\" property","~ \"options.samplePerIteration\" property","~ \"options.sendBlockList\" property","~ \"options.sendBufferSize\" property","~ \"options.shell\" property","~ \"options.shouldUpgradeCallback\" property","~ \"options.signal\" property","~ \"options.singleLabelSubdomains\" property","~ \"options.source\" argument must be a string.","~ \"options.sourceMap\" property","~ \"options.sourceUrl\" property","~ \"options.stackDepth\" property","~ \"options.start\" argument must be a function or a primitive value.","~ \"options.start\" property","~ \"options.stderr\" property","~ \"options.stdin\" property","~ \"options.stdio[","~ \"options.stdout\" property","~ \"options.step\" argument must be a function.","~ \"options.strategy\" property","~ \"options.strict\" property","~ \"options.strictSingleValueFields\" property","~ \"options.subject\" property","~ \"options.sync\" property","~ \"options.table\" argument must be a string.","~ \"options.target\" argument must be a string.","~ \"options.threshold\" property","~ \"options.throwIfNoEntry\" property","~ \"options.timeout\" argument must be an integer.","~ \"options.timeout\" property","~ \"options.tries\" property","~ \"options.type\" property","~ \"options.typeOfService\" property","~ \"options.uid\" property","~ \"options.unknownProtocolTimeout\" property","~ \"options.useBigIntArguments\" argument must be a boolean.","~ \"options.validateStream\" property","~ \"options.varargs\" argument must be a boolean.","~ \"options.verbatim\" property","~ \"options.verbatimSymlinks\" property","~ \"options.version\" property","~ \"options.wildcards\" property","~ \"options.windowBits\" property","~ \"options.windowsHandle\" property","~ \"options.windowsHide\" property","~ \"options.windowsVerbatimArguments\" property","~ \"origin\" argument","~ \"originOrStream\" argument","~ \"original\" argument","~ \"other\" argument","~ \"otherBuffer\" argument","~ \"otherCert\" argument","~ \"otherKeyObject\" argument","~ \"outputEncoding\" argument","~ \"outputLength\" argument","~ \"p\" argument","~ \"packageJSONUrl\" argument","~ \"pair\" argument","~ \"pair.readable\" property","~ \"pair.writable\" property","~ \"parallelization\" argument","~ \"parameters\" argument","~ \"parameters.associatedData.byteLength\" property","~ \"parameters.memory\" property","~ \"parameters.message.byteLength\" property","~ \"parameters.nonce.byteLength\" property","~ \"parameters.parallelism\" property","~ \"parameters.passes\" property","~ \"parameters.secret.byteLength\" property","~ \"parameters.tagLength\" property","~ \"params\" argument","~ \"parentURL\" argument","~ \"path\" argument","~ \"path\" argument must be a string.","~ \"pathObject\" argument","~ \"paths\" argument","~ \"paths[","~ \"pattern\" argument","~ \"patterns\" argument","~ \"payload\" argument","~ \"percentile\" argument","~ \"percentiles\" argument","~ \"percentiles[","~ \"pid\" argument","~ \"pkey\" argument","~ \"port\" argument","~ \"port\" argument must be a MessagePort instance","~ \"position\" argument","~ \"prefix\" argument","~ \"prev\" argument","~ \"prev.system\" property","~ \"prev.user\" property","~ \"prevValue\" argument","~ \"prevValue.system\" property","~ \"prevValue.user\" property","~ \"priority\" argument","~ \"promise\" argument","~ \"promiseFn\" argument","~ \"properties\" argument","~ \"proxyEnv\" argument","~ \"psk\" argument","~ \"pskCallback\" argument","~ \"r\" argument","~ \"readBigInts\" argument must be a boolean.","~ \"readableStrategy\" argument","~ \"readableStream\" argument","~ \"reducer\" argument","~ \"reference\" argument","~ \"regexp\" argument","~ \"request\" argument","~ \"requestTimeout\" argument","~ \"resource\" argument","~ \"ret\" argument","~ \"returnArrays\" argument must be a boolean.","~ \"rrtype\" argument","~ \"scope\" argument","~ \"secureOptions\" argument","~ \"servers\" argument","~ \"servers[","~ \"setMaxListeners\" argument","~ \"signal\" argument","~ \"signals\" argument","~ \"signals[0]\" argument","~ \"signature\" argument","~ \"sink\" argument","~ \"size\" argument","~ \"sizeOrKey\" argument","~ \"sloTarget\" argument","~ \"source\" argument","~ \"sourceAddress\" argument","~ \"sourceDb\" argument must be an object.","~ \"sourceText\" argument","~ \"sources\" argument","~ \"specifier\" argument","~ \"sql\" argument must be a string.","~ \"src\" argument","~ \"start\" argument","~ \"startTime\" argument","~ \"statusCode\" argument","~ \"stepSize\" argument","~ \"str\" argument","~ \"strategy\" argument","~ \"strategy.size\" property","~ \"stream\" argument","~ \"streamBase\" argument","~ \"streamReadable\" argument","~ \"streamWritable\" argument","~ \"streams\" argument","~ \"streams[stream.length - 1]\" property","~ \"strict\" argument","~ \"string\" argument","~ \"string\" argument must be of type string. Received type ","~ \"stringToWrite\" argument","~ \"subscription\" argument","~ \"suffix\" argument","~ \"superCtor\" argument","~ \"superCtor.prototype\" property","~ \"tabSize\" argument","~ \"target\" argument","~ \"text\" argument","~ \"this\" argument","~ \"time\" argument","~ \"timeout\" argument","~ \"to\" argument","~ \"tokens\" argument","~ \"tos\" argument","~ \"trackPromises\" argument","~ \"transform.readable\" property","~ \"transform.writable\" property","~ \"transformer\" argument","~ \"trigger\" argument","~ \"ttl\" argument","~ \"type\" and \"listener\" arguments must be specified","~ \"type\" argument","~ \"uid\" argument","~ \"unknownProtocolTimeout\" argument","~ \"url\" argument","~ \"urlObject\" argument","~ \"util.promisify.custom\" property","~ \"val\" argument","~ \"value\" argument","~ \"view\" argument","~ \"wait\" argument","~ \"warning\" argument","~ \"windowSize\" argument","~ \"writableStrategy\" argument","~ \"writableStream\" argument","~ \"x\" argument","~ \"y\" argument","~ 'allowZero' argument must be of type boolean.","~ 'assert' option must be an object","~ 'failureType' argument must be of type string or symbol.","~ 'with' option must be an object","~ .constructor property is not an object","~ .flags property of the argument to String.prototype.matchAll cannot be null or undefined","~ .size property is NaN","~ :path header is forbidden for CONNECT requests","~ :scheme header is forbidden for CONNECT requests","~ ALPNCallback and ALPNProtocols TLS options are mutually exclusive","~ ArrayBuffer could not be transferred","~ FileHandle is closed","~ FileHandle is closing","~ FileHandle is locked","~ FileHandle with fs method is not implemented","~ MIME syntax for a ","~ MIME syntax for a parameter name in \"","~ MIME syntax for a parameter value in \"","~ MIME syntax for a subtype in \"","~ MIME syntax for a type in \"","~ QUIC session requires version negotiation","~ QUIC stream was reset by the peer with error code ","~ ReadableStream is locked","~ SQL query contains no statements.","~ URL ","~ URL must be ","~ URL must be of scheme file","~ URL must be of scheme file:","~ V8 platform used by this instance of Node does not support creating Workers","~ WritableStream is locked","~ _implicitHeader() method is not implemented","~ _read() method is not implemented","~ _transform() method is not implemented","~ _write() method is not implemented","~ `domain` module is in use, which is mutually exclusive with calling process.setUncaughtExceptionCaptureCallback()","~ `util.isError` API is deprecated. Please use `ObjectPrototypeToString(e) === \"[object Error]\" || e instanceof Error` instead.","~ algorithm is not supported","~ argument '","~ argument '--dns-result-order'","~ argument '--localstorage-file'","~ argument 'ALPNProtocols'","~ argument 'address'","~ argument 'algorithm'","~ argument 'alignment'","~ argument 'args[","~ argument 'buffer'","~ argument 'bytesWritten'","~ argument 'chunk'","~ argument 'cidr'","~ argument 'colorMode'","~ argument 'completer'","~ argument 'conditions'","~ argument 'dest'","~ argument 'dnsOrder'","~ argument 'encoding'","~ argument 'env'","~ argument 'error'","~ argument 'existingPath'","~ argument 'family'","~ argument 'file'","~ argument 'filename'","~ argument 'flags'","~ argument 'format'","~ argument 'headers'","~ argument 'hints'","~ argument 'hostname'","~ argument 'id'","~ argument 'identity'","~ argument 'inputEncoding'","~ argument 'key'","~ argument 'mask'","~ argument 'method'","~ argument 'minLength'","~ argument 'mode'","~ argument 'modulePath'","~ argument 'ms'","~ argument 'name'","~ argument 'newPath'","~ argument 'oldPath'","~ argument 'options'","~ argument 'outputEncoding'","~ argument 'path'","~ argument 'pkey'","~ argument 'prefix'","~ argument 'protocols[","~ argument 'psk'","~ argument 'rrtype'","~ argument 'scheduling'","~ argument 'signalCode'","~ argument 'size'","~ argument 'src'","~ argument 'start'","~ argument 'stdio'","~ argument 'stream'","~ argument 'streams[","~ argument 'target'","~ argument 'trackPromises'","~ argument 'tracked'","~ argument 'type'","~ argument 'url'","~ argument 'value'","~ argument 'view'","~ argument 'x'","~ argument 'y'","~ base64 input terminates with a single character, excluding padding (=).","~ base64 input terminates with non-zero padding bits.","~ blob could not be read","~ bound socket has already been adopted by a server or socket","~ buffer size is invalid","~ byte length of the protocol at index ","~ call was dropped by the throttled function","~ changeset is too large.","~ client is closed","~ client is destroyed","~ comparison function must be either a function or undefined","~ comparison function must be either a function or undefined: ","~ content of \"","~ data argument must be an integer-type TypedArray","~ debounced call was superseded","~ destination thread threw an error while processing the message","~ encoded data was not valid for encoding ","~ encoded data was not valid for encoding latin1","~ encoded data was not valid for encoding utf-8","~ error \"","~ error is expected to be an instance of \"","~ error message \"","~ error message was passed as error object \"","~ error message with function \"","~ event \"","~ expression evaluated to a falsy value:\n\n  ","~ feature ","~ feature process.execve is unavailable on the current platform, which is being used to run Node.js","~ feature windowsHandle is unavailable on the current platform, which is being used to run Node.js","~ first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object.","~ input causes overflow.","~ input did not match the regular expression ","~ input did not match the regular expression /(?!)/. Input:\n\n'","~ input was expected to not match the regular expression ","~ input was expected to not match the regular expression /./. Input:\n\n'","~ inspector session","~ inspector session is already connected","~ iterator does not provide a 'throw' method.","~ iterator method must return an object","~ iterator's 'return' method is not callable","~ iterator.next() method must return an object","~ last argument must be of type function.","~ lchmod() method is not implemented","~ left-hand side of a for-of loop may not be 'async'.","~ left-hand side of a for-of loop may not start with 'let'.","~ module '","~ normalization form should be one of ","~ normalization form should be one of NFC, NFD, NFKC, NFKD.","~ number ","~ open() method is not implemented","~ operation failed for an operation-specific reason","~ operation failed for an operation-specific reason[","~ operation was aborted","~ operation was aborted due to timeout","~ operation was aborted.","~ operation was canceled","~ options argument must be either an object or undefined","~ pending stream has been canceled","~ promise returned by the iterator.next() method must fulfill with an object","~ promise returned by the iterator.return() method must fulfill with an object","~ properties 'initial' and 'minimum' are not allowed at the same time","~ property '","~ property 'Host in options.headers'","~ property 'context.conditions'","~ property 'exportNames.","~ property 'headers[http2.neverIndex]'","~ property 'input.escapeCodeTimeout'","~ property 'key.crv'","~ property 'key.kty'","~ property 'options.","~ property 'options.address'","~ property 'options.cipher' is required for GMAC","~ property 'options.contentMode'","~ property 'options.ctsMode'","~ property 'options.cwd'","~ property 'options.dequantize'","~ property 'options.diff'","~ property 'options.dsaEncoding'","~ property 'options.encoding'","~ property 'options.endings'","~ property 'options.entryTypes'","~ property 'options.eval'","~ property 'options.execution'","~ property 'options.family'","~ property 'options.format'","~ property 'options.hash'","~ property 'options.headers'","~ property 'options.headers[","~ property 'options.highest'","~ property 'options.host'","~ property 'options.httpValidation'","~ property 'options.length'","~ property 'options.mgf1Hash'","~ property 'options.microtaskMode'","~ property 'options.min'","~ property 'options.mode'","~ property 'options.objectMode'","~ property 'options.offset'","~ property 'options.order'","~ property 'options.outputLength' was not honored by MAC ","~ property 'options.overflow'","~ property 'options.paramEncoding'","~ property 'options.passphrase'","~ property 'options.path'","~ property 'options.paths'","~ property 'options.privateKey'","~ property 'options.privateKeyEncoding'","~ property 'options.probabilities'","~ property 'options.publicKey'","~ property 'options.publicKeyEncoding'","~ property 'options.recursive'","~ property 'options.serialization'","~ property 'options.servername'","~ property 'options.sourceMap'","~ property 'options.statCheck'","~ property 'options.subject'","~ property 'options.type'","~ property 'options.version'","~ property 'options.xtsStandard'","~ property 'prevValue.system'","~ property 'prevValue.user'","~ property 'source.autoAllocateChunkSize'","~ property 'source.type'","~ property 'strategy.highWaterMark'","~ property 'strategy.size'","~ property 'transformer.readableType'","~ property 'transformer.writableType'","~ provided data is too small.","~ public and private keys must be of the same type","~ publicExponent must be equivalent to an unsigned 32-bit value","~ reader is not attached to a stream","~ reader is not bound to a ReadableStream","~ reader is not readable","~ requested length exceeds 65,536 bytes","~ requested module '","~ requested operation is not valid for the provided key","~ resolveSync() method is not implemented","~ second argument to import() must be an object","~ selected key encoding ","~ selected key encoding is incompatible with the key type","~ selected key encoding jwk does not support encryption.","~ selected key encoding raw format does not support encryption.","~ server sent more ORIGIN frames than the allowed number of ","~ session has been destroyed","~ signature of Argument 1 (a WebAssembly function) does not match the signature specified in Argument 0","~ socket has been disconnected from the Http2Session","~ socket is already bound to an Http2Session","~ source map for '","~ stream has been destroyed","~ stream/iter API requires the --experimental-stream-iter flag","~ string to be decoded is not correctly encoded.","~ value \"object\" should be written as \"Object\"","~ value argument must be specified","~ value of \"","~ value of \"INSPECT_MAX_BYTES\"","~ value of \"N\"","~ value of \"algorithm.saltLength\"","~ value of \"alignment\"","~ value of \"base\"","~ value of \"blockSize\"","~ value of \"code\"","~ value of \"connectionsCheckingInterval\"","~ value of \"cost\"","~ value of \"count\"","~ value of \"defaultMaxListeners\"","~ value of \"delay\"","~ value of \"dir\"","~ value of \"dx\"","~ value of \"dy\"","~ value of \"end\"","~ value of \"err\"","~ value of \"expected\"","~ value of \"expectedInterval\"","~ value of \"fd\"","~ value of \"fd\" is out of range. It must be an integer. Received ","~ value of \"firstBucket\"","~ value of \"frameCount\"","~ value of \"generator\"","~ value of \"gid\"","~ value of \"groupIndentation\"","~ value of \"headersTimeout\"","~ value of \"hex\"","~ value of \"historySize\"","~ value of \"id\"","~ value of \"info\"","~ value of \"interval\"","~ value of \"iterations\"","~ value of \"keepAliveTimeout\"","~ value of \"keepAliveTimeoutBuffer\"","~ value of \"keylen\"","~ value of \"kind\"","~ value of \"len\"","~ value of \"length\"","~ value of \"level\"","~ value of \"limit\"","~ value of \"mask\"","~ value of \"max","~ value of \"max\"","~ value of \"maxHeaderSize\"","~ value of \"maxSessionInvalidFrames\"","~ value of \"maxSessionRejectedStreams\"","~ value of \"maxTotalSockets\"","~ value of \"maxmem\"","~ value of \"mode\"","~ value of \"msec\"","~ value of \"myersDiff input size\"","~ value of \"nameOrNid\"","~ value of \"number\"","~ value of \"offset\"","~ value of \"options.autoSelectFamilyAttemptTimeout\"","~ value of \"options.bins\"","~ value of \"options.bufferSize\"","~ value of \"options.checks\"","~ value of \"options.chunkDuration\"","~ value of \"options.chunkSize\"","~ value of \"options.chunks\"","~ value of \"options.columnOffset\"","~ value of \"options.concurrency\"","~ value of \"options.confidence\"","~ value of \"options.debounce\"","~ value of \"options.divisorLength\"","~ value of \"options.figures\"","~ value of \"options.finishFlush\"","~ value of \"options.flowlabel\"","~ value of \"options.flush\"","~ value of \"options.generator\"","~ value of \"options.gid\"","~ value of \"options.halfLife\"","~ value of \"options.highWaterMark\"","~ value of \"options.highest\"","~ value of \"options.hwm\"","~ value of \"options.ivLength\"","~ value of \"options.keyLength\"","~ value of \"options.length\"","~ value of \"options.level\"","~ value of \"options.limit\"","~ value of \"options.lineOffset\"","~ value of \"options.lowWaterMark\"","~ value of \"options.lowest\"","~ value of \"options.maxBuffer\"","~ value of \"options.maxBufferSize\"","~ value of \"options.maxDepth\"","~ value of \"options.maxLength\"","~ value of \"options.maxOriginSetSize\"","~ value of \"options.maxOutputLength\"","~ value of \"options.maxPending\"","~ value of \"options.maxQueue\"","~ value of \"options.maxSessionInvalidFrames\"","~ value of \"options.maxSessionRejectedStreams\"","~ value of \"options.maxTimeout\"","~ value of \"options.maxWrite\"","~ value of \"options.memLevel\"","~ value of \"options.min\"","~ value of \"options.minDHSize\"","~ value of \"options.minLength\"","~ value of \"options.mode\"","~ value of \"options.modulusLength\"","~ value of \"options.outputLength\"","~ value of \"options.periodicFlush\"","~ value of \"options.primeLength\"","~ value of \"options.probabilities.length\"","~ value of \"options.probabilities[","~ value of \"options.publicExponent\"","~ value of \"options.recordsPerChunk\"","~ value of \"options.recvBufferSize\"","~ value of \"options.resolution\"","~ value of \"options.saltLength\"","~ value of \"options.sampleInterval\"","~ value of \"options.sendBufferSize\"","~ value of \"options.stackDepth\"","~ value of \"options.start\"","~ value of \"options.stderr\"","~ value of \"options.stdin\"","~ value of \"options.stdout\"","~ value of \"options.strategy\"","~ value of \"options.threshold\"","~ value of \"options.timeout\"","~ value of \"options.tries\"","~ value of \"options.typeOfService\"","~ value of \"options.uid\"","~ value of \"options.unknownProtocolTimeout\"","~ value of \"options.windowBits\"","~ value of \"originOrStream\"","~ value of \"outputLength\"","~ value of \"p\"","~ value of \"parallelization\"","~ value of \"parameters.associatedData.byteLength\"","~ value of \"parameters.memory\"","~ value of \"parameters.message.byteLength\"","~ value of \"parameters.nonce.byteLength\"","~ value of \"parameters.parallelism\"","~ value of \"parameters.passes\"","~ value of \"parameters.secret.byteLength\"","~ value of \"parameters.tagLength\"","~ value of \"percentile\"","~ value of \"percentiles[","~ value of \"pid\"","~ value of \"port\"","~ value of \"position\"","~ value of \"prefix\"","~ value of \"prev.system\"","~ value of \"prev.user\"","~ value of \"priority\"","~ value of \"r\"","~ value of \"requestTimeout\"","~ value of \"secureOptions\"","~ value of \"setMaxListeners\"","~ value of \"size + offset\"","~ value of \"size\"","~ value of \"sizeOrKey\"","~ value of \"sloTarget\"","~ value of \"sourceEnd\"","~ value of \"sourceStart\"","~ value of \"sourceStart\" is out of range.","~ value of \"start\"","~ value of \"statusCode\"","~ value of \"stepSize\"","~ value of \"strategy\"","~ value of \"tabSize\"","~ value of \"targetStart\"","~ value of \"targetStart\" is out of range.","~ value of \"time\"","~ value of \"timeout\"","~ value of \"tos\"","~ value of \"uid\"","~ value of \"unknownProtocolTimeout\"","~ value of \"val\"","~ value of \"value\"","~ value of \"wait\"","~ value of \"windowSize\"","~ value of \"write\"","~ value of \"writev\"","~ value of \"x\"","~ value of \"y\"","~ value of column ","~ windowsHandle with fs method is not implemented","~ worker script or module filename must be an absolute path or a relative path starting with './' or '../'.","~ writer is closed","~ writer is closing"],
"There":["~ are too many CPU profiles"],
"This":["\n~ file is being treated as an ES module because it has a '.js' file extension and '","'. ~ command does not take positional arguments",". ~ version of Node.js requires\nNODE_MODULE_VERSION ","~ BYOB request has been invalidated","~ error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason \"","~ handle type cannot be sent","~ is caused by either a bug in Node.js or incorrect usage of Node.js internals.\nPlease open an issue with this stack trace at https://github.com/nodejs/node/issues\n","~ may be caused by a race condition if the module is simultaneously dynamically ","~ method can only be called on SQLTagStore instances.","~ mode cannot generate an uncompressed block","~ operation was aborted","~ should not happen","~ socket has been ended by the other party"],
"Throwing":["~ ERR_WORKER_OUT_OF_MEMORY, new_limit="],
"Time":["~ in seconds"],
"TimeoutError":["~"],
"To":[" ~ see where the top-level await comes from, use --experimental-print-required-tla.","'. ~ specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- \"","'?\n~ specify an option argument starting with a dash use ",". ~ specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "],
"Too":["~ Early","~ Many Requests","~ many arguments in function call (only 65525 allowed)","~ many arguments in function call (only 65535 allowed)","~ many captures","~ many elements passed to Promise.","~ many eval calls in script","~ many invalid HTTP/2 frames","~ many message fragments","~ many parameters in function definition (only 65534 allowed)","~ many properties to enumerate","~ many variables declared (only 4194303 allowed)"],
"Top":["~-level await promise never resolved"],
"Trace":["~ event category must be a string.","~ event id must be a number.","~ event name must be a string.","~ event name must not be an empty string.","~ event phase must be a number.","~ events are unavailable"],
"Trailers":["~ are invalid with this transfer encoding"],
"Trailing":["~ headers cannot be sent until after the wantTrailers event is emitted","~ headers have already been sent","~ junk found after the end of the compressed stream"],
"Transfer":["~-Encoding can't be present with Content-Length"],
"TransformStream":["#<~>","~","~ has been terminated"],
"TransformStreamDefaultController":["#<~>","~"],
"Try":["~ await-ing the import() sequentially in a loop instead.\n","~ making at least part of the dependency in the graph lazily loaded."],
"TurboShakeParams":["~.domainSeparation must be in range 0x01-0x7f"],
"Type":["~ of '"],
"TypeError":["~"],
"TypeMismatchError":["~"],
"UI":["~ lib","~ routines"],
"UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY":["~"],
"UNABLE_TO_DECRYPT_CERT_SIGNATURE":["~"],
"UNABLE_TO_DECRYPT_CRL_SIGNATURE":["~"],
"UNABLE_TO_GET_CRL":["~"],
"UNABLE_TO_GET_ISSUER_CERT":["~"],
"UNABLE_TO_GET_ISSUER_CERT_LOCALLY":["~"],
"UNABLE_TO_VERIFY_LEAF_SIGNATURE":["~"],
"UNDICI_CONNECT":["~"],
"UNDICI_PIPELINE":["~"],
"UNDICI_REQUEST":["~"],
"UNDICI_STREAM":["~"],
"UNDICI_UPGRADE":["~"],
"UND_ERR":["~"],
"UND_ERR_ABORT":["~"],
"UND_ERR_ABORTED":["~"],
"UND_ERR_BODY_TIMEOUT":["~"],
"UND_ERR_BPL_MISSING_UPSTREAM":["~"],
"UND_ERR_CLOSED":["~"],
"UND_ERR_CONNECT_TIMEOUT":["~"],
"UND_ERR_DESTROYED":["~"],
"UND_ERR_HEADERS_OVERFLOW":["~"],
"UND_ERR_HEADERS_TIMEOUT":["~"],
"UND_ERR_INFO":["~"],
"UND_ERR_INVALID_ARG":["~"],
"UND_ERR_INVALID_RETURN_VALUE":["~"],
"UND_ERR_MAX_ORIGINS_REACHED":["~"],
"UND_ERR_NOT_SUPPORTED":["~"],
"UND_ERR_PRX_CONN":["~"],
"UND_ERR_PRX_TLS":["~"],
"UND_ERR_REQ_CONTENT_LENGTH_MISMATCH":["~"],
"UND_ERR_REQ_RETRY":["~"],
"UND_ERR_RESPONSE":["~"],
"UND_ERR_RESPONSE_STATUS_CODE":["~"],
"UND_ERR_RES_CONTENT_LENGTH_MISMATCH":["~"],
"UND_ERR_RES_EXCEEDED_MAX_SIZE":["~"],
"UND_ERR_SOCKET":["~"],
"UND_ERR_SOCKS5":["~"],
"UND_ERR_SOCKS5_ADDR_TYPE":["~"],
"UND_ERR_SOCKS5_AUTH_FAILED":["~"],
"UND_ERR_SOCKS5_AUTH_METHOD":["~"],
"UND_ERR_SOCKS5_AUTH_REJECTED":["~"],
"UND_ERR_SOCKS5_AUTH_VERSION":["~"],
"UND_ERR_SOCKS5_REPLY_VERSION":["~"],
"UND_ERR_SOCKS5_VERSION":["~"],
"UND_ERR_WS_MESSAGE_SIZE_EXCEEDED":["~"],
"UNKNOWN":["~","~: unknown error"],
"UNKNOWN_ARES_ERROR":["~"],
"UPDATE":["~ \"","~ temp.sqlite_master SET sql = sqlite_rename_quotefix('temp', sql)WHERE name NOT LIKE 'sqliteX_"],
"UPSERT":["~ not implemented for virtual table \""],
"URI":["~ Too Long","~ malformed"],
"URIError":["~"],
"URL":["~ cannot contain credentials for request mode \"cors\"","~ scheme must be a HTTP(S) scheme"],
"URLPattern":["#<~>","~","~ input needs to be a string or an object"],
"URLSearchParams":["~"],
"URLs":["~ for OpenSSL STORE loaders are only accepted for private keys"],
"USE":["~ TEMP B-TREE FOR "],
"Uint16Array":["~"],
"Uint32Array":["~"],
"Uint8Array":["~","~.prototype.setFromBase64","~.prototype.setFromHex","~.prototype.toBase64","~.prototype.toHex"],
"Uint8ClampedArray":["~"],
"Unable":["~ to create BUF_MEM pointer","~ to create RSA pointer","~ to create key pointer","~ to deserialize cloned data due to invalid or unsupported version.","~ to deserialize cloned data.","~ to enqueue","~ to export ","~ to export a pkcs8 ","~ to export a raw ","~ to grow instance memory","~ to import ","~ to import AES key with format ","~ to import HMAC key with format ","~ to import RSA key with format ","~ to load PFX certificate","~ to load certificate from PFX data","~ to load private key from PFX data","~ to open file as blob","~ to read PKCS#12 data","~ to reopen a file descriptor, you must pass a file to SonicBoom","~ to transcode Buffer [","~ to use this key to ","~ to use this key to decrypt","~ to use this key to encrypt","~ to use this key to unwrapKey","~ to use this key to wrapKey"],
"Unary":["~ operator used immediately before exponentiation expression. Parenthesis must be used to disambiguate operator precedence"],
"Unauthorized":["~"],
"Unavailable":["~ For Legal Reasons"],
"Uncaught":["~ ","~ N-API callback exception detected, please run node with option --force-node-api-uncaught-exceptions-policy=true to handle those exceptions properly."],
"Undefined":["~ Unicode code-point","~ label '"],
"UndiciError":["~"],
"Unexpected":["~ argument '","~ char in url schema","~ char in url server","~ continuation frame","~ end of JSON input","~ end of arg string","~ end of input","~ eval or arguments in strict mode","~ identifier '","~ module status ","~ non-whitespace character after JSON at position ","~ number","~ number in JSON at position ","~ private field","~ proxy protocol ","~ regular expression","~ reserved word","~ space after start line","~ start char in url","~ status of a module that is imported again after being required. Status = ","~ strict mode reserved word","~ string","~ string in JSON at position ","~ template string","~ token '","~ token 'async'","~ token 'break'","~ token 'case'","~ token 'catch'","~ token 'class'","~ token 'const'","~ token 'continue'","~ token 'default'","~ token 'delete'","~ token 'do'","~ token 'else'","~ token 'export'","~ token 'extends'","~ token 'false'","~ token 'finally'","~ token 'for'","~ token 'function'","~ token 'get'","~ token 'if'","~ token 'import'","~ token 'in'","~ token 'instanceof'","~ token 'new'","~ token 'null'","~ token 'of'","~ token 'return'","~ token 'set'","~ token 'super'","~ token 'switch'","~ token 'this'","~ token 'throw'","~ token 'true'","~ token 'try'","~ token 'typeof'","~ token 'using'","~ token 'var'","~ token 'void'","~ token 'while'","~ whitespace after header value"],
"Unhandled":["~ error.","~ error. (","~ promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: "],
"Unknown":["~ DH group","~ SOCKS5 error code: ","~ SourceTextModule type: ","~ address type '","~ boxed type ","~ cipher","~ deserialize spec ","~ encoding: ","~ error","~ file extension \"","~ frame descriptor","~ memory index","~ method: ","~ module format: ","~ named parameter '","~ option '","~ reason","~ signal: ","~ worker message type "],
"Unprocessable":["~ Entity"],
"Unreachable":["\"~ code reached\" \": \" \"Invalid flush value\"","~","~ code","~ code reached by "],
"Unrecognized":["~ algorithm name","~ namedCurve","~ simdutf error"],
"Unserializable":["~ host object","~ host object: "],
"Unspecified":["~ error code","~ validation error"],
"Unsupported":["~ ","~ Bytecode","~ CShakeParams customization","~ CShakeParams functionName","~ CShakeParams outputLength","~ JWK AKP \"alg\"","~ JWK EC curve: ","~ JWK Key Type.","~ KmacParams outputLength","~ Media Type","~ PKCS12 PFX data","~ algorithm.length","~ authentication method: ","~ combination of parameters","~ crypto operation","~ digest algorithm","~ fd type: ","~ frame parameter","~ key type","~ key usage for ","~ key usage for a ","~ key usage for a RSA key","~ key usage for an ","~ key usage for an AES key","~ key usage for an ECDH key","~ key usage for an ECDSA key","~ key usage for an HMAC key","~ max Symbol Value : too large","~ parameter","~ reference to 'super'"],
"Unterminated":["~ character class","~ fractional number in JSON at position ","~ group","~ string in JSON at position ","~ template literal"],
"Unused":["~ static private method '"],
"Upgrade":["~ Required","~ not supported for H2"],
"Usages":["~ cannot be empty when creating a key.","~ cannot be empty when importing a "],
"Use":["\n(~ `",". ~ emitter.setMaxListeners() to increase limit",". ~ events.setMaxListeners() to increase limit","~ --allow-addons to manage permissions.","~ --allow-child-process to manage permissions.","~ --allow-fs-read to manage permissions.","~ --allow-fs-write to manage permissions.","~ --allow-inspector to manage permissions.","~ --allow-net to manage permissions.","~ --allow-wasi to manage permissions.","~ --allow-worker to manage permissions.","~ Proxy"],
"User":["~ callback error","~ identifier does not exist: "],
"Username":["~ and password required for authentication","~ or password too long"],
"Using":["~ cert extension requires at least X509v3"],
"Utf8Stream":["~ is destroyed"],
"VIEWs":["~ and/or subqueries nested too deep"],
"VM":["~ Context "],
"Value":["~ ","~ is not JSON serializable","~ is too large to be represented as a JavaScript number: ","~ must be between ","~ need to be finite number for ","~ of \"this\" must be of ","~ of \"this\" must be of type ","~ of \"this\" must be of type AbortSignal","~ of \"this\" must be of type AsymmetricKeyObject","~ of \"this\" must be of type Blob","~ of \"this\" must be of type BroadcastChannel","~ of \"this\" must be of type ByteLengthQueuingStrategy","~ of \"this\" must be of type CompressionStream","~ of \"this\" must be of type CountQueuingStrategy","~ of \"this\" must be of type Crypto","~ of \"this\" must be of type CryptoKey","~ of \"this\" must be of type CustomEvent","~ of \"this\" must be of type DecompressionStream","~ of \"this\" must be of type Dir","~ of \"this\" must be of type ELDHistogram","~ of \"this\" must be of type Event","~ of \"this\" must be of type EventEmitterAsyncResource","~ of \"this\" must be of type EventEmitterReferencingAsyncResource","~ of \"this\" must be of type EventTarget","~ of \"this\" must be of type File","~ of \"this\" must be of type Histogram","~ of \"this\" must be of type KeyObject","~ of \"this\" must be of type Lock","~ of \"this\" must be of type LockManager","~ of \"this\" must be of type MessageEvent","~ of \"this\" must be of type Module","~ of \"this\" must be of type NodeEventTarget","~ of \"this\" must be of type NodePerformanceEntry","~ of \"this\" must be of type Performance","~ of \"this\" must be of type PerformanceEntry","~ of \"this\" must be of type PerformanceMark","~ of \"this\" must be of type PerformanceMeasure","~ of \"this\" must be of type PerformanceObserverEntryList","~ of \"this\" must be of type PerformanceResourceTiming","~ of \"this\" must be of type ReadStream","~ of \"this\" must be of type ReadableByteStreamController","~ of \"this\" must be of type ReadableStream","~ of \"this\" must be of type ReadableStreamBYOBReader","~ of \"this\" must be of type ReadableStreamBYOBRequest","~ of \"this\" must be of type ReadableStreamDefaultReader","~ of \"this\" must be of type RecordableHistogram","~ of \"this\" must be of type Scheduler","~ of \"this\" must be of type SecretKeyObject","~ of \"this\" must be of type SlidingWindowHistogram","~ of \"this\" must be of type SourceTextModule","~ of \"this\" must be of type StringDecoder","~ of \"this\" must be of type SubtleCrypto","~ of \"this\" must be of type SubtleCrypto constructor","~ of \"this\" must be of type SyntheticModule","~ of \"this\" must be of type TextDecoder","~ of \"this\" must be of type TextDecoderStream","~ of \"this\" must be of type TextEncoder","~ of \"this\" must be of type TextEncoderStream","~ of \"this\" must be of type TransformStream","~ of \"this\" must be of type TransformStreamDefaultController","~ of \"this\" must be of type URLSearchParams","~ of \"this\" must be of type URLSearchParamsIterator","~ of \"this\" must be of type WritableStream","~ of \"this\" must be of type WritableStreamDefaultController","~ of \"this\" must be of type WritableStreamDefaultWriter","~ of \"this\" must be of type WriteStream","~ of \"this\" must be of type X509Certificate","~ of \"this\" must be of type nullish or must be the global object"],
"Values":["~ have same structure but are not reference-equal:"],
"Variant":["~ Also Negotiates"],
"Version":["~ not supported"],
"View":["~ cannot be zero-length","~ is not zero-length","~ is zero-length","~ or Viewed ArrayBuffer is zero-length or detached"],
"Viewed":["~ ArrayBuffer is detached"],
"WASI":["~ instance has already started"],
"WASM":["~ is currently unsupported by require(esm)"],
"WasmFX":["~: unhandled suspend"],
"WeakMap":["#<~>","~","~.prototype.delete","~.prototype.get","~.prototype.getOrInsert","~.prototype.getOrInsertComputed","~.prototype.has","~.prototype.set"],
"WeakRef":["#<~>","~","~.prototype.deref","~: invalid target"],
"WeakSet":["#<~>","~","~.prototype.add","~.prototype.delete","~.prototype.has"],
"WebAssembly":["~","~ is not supported in this environment, but is required for ","~ is not supported in this environment, but is required for TypeScript","~ objects are opaque","~ response ","~ response body has already been used","~ response has status code ","~ response has unsupported MIME type '","~.Exception","~.Exception must be invoked with 'new'","~.Function must be invoked with 'new'","~.Global","~.Global must be invoked with 'new'","~.Instance","~.Instance must be invoked with 'new'","~.Memory","~.Memory must be invoked with 'new'","~.MemoryMapDescriptor must be invoked with 'new'","~.Module","~.Module must be invoked with 'new'","~.Module(): BufferSource argument is empty","~.Module(): expected magic word ","~.Module(): expected version ","~.Suspender must be invoked with 'new'","~.Suspending","~.Suspending must be invoked with 'new'","~.Table","~.Table must be invoked with 'new'","~.Tag","~.Tag must be invoked with 'new'","~.compile(): Argument ","~.compile(): BufferSource argument is empty","~.instantiate(): Argument ","~.instantiate(): BufferSource argument is empty","~.promising","~.validate"],
"WebSocket":["~","~ constructor","~.close","~.send"],
"Worker":["~ initialization failure: ","~ instance not running","~ terminated due to reaching memory limit: "],
"Wrap":[" ~ data: URLs with `new URL`."," ~ file:// URLs with `new URL`."],
"WrappedFunction":["~ threw ("],
"WritableStream":["#<~>","~","~ is closed","~ is locked"],
"WritableStreamDefaultController":["#<~>","~"],
"WritableStreamDefaultWriter":["#<~>","~"],
"Writer":["~ has been released","~ is not bound to a WritableStream"],
"X509":["~ V3 routines","~ lib"],
"X509V3":["~ lib"],
"XYZ":["-~'","=-~'","=-~' or '"],
"Yield":["~ expression not allowed in formal parameter"],
"ZIP":["~ archive structure exceeds the allowed size: ","~ entry exceeds the allowed size: ","~ entry is corrupt: "],
"Z_BUF_ERROR":["~"],
"Z_DATA_ERROR":["~"],
"Z_ERRNO":["~"],
"Z_MEM_ERROR":["~"],
"Z_NEED_DICT":["~"],
"Z_OK":["~"],
"Z_STREAM_END":["~"],
"Z_STREAM_ERROR":["~"],
"Z_UNKNOWN_ERROR":["~"],
"Z_VERSION_ERROR":["~"],
"Zero":["~-length key is not supported"],
"Zlib":["~ error"],
"_CloseEvent":["#<~>"],
"_ErrorEvent":["#<~>"],
"_FormData":["#<~>"],
"_Headers":["#<~>"],
"_MessageEvent":["#<~>"],
"_Request":["#<~>"],
"_Response":["#<~>"],
"_WebSocket":["#<~>"],
"_channel":["~ is deprecated. Use ChildProcess.channel instead."],
"a":["~ JOIN clause is required before ","~ NATURAL join may not have an ON or USING clause","~ URL string","~ dictionary","~ finite number","~ negative integer","~ non-negative finite number","~ positive number","~ safe integer","~ sequence","~ string","~ string, an ArrayBuffer, or a TypedArray"],
"abort":["~ due to ROLLBACK"],
"aborted":["~"],
"about":["~ scheme is not supported"],
"abstract":[" ~ socket paths are only supported on Linux.","~ socket paths are only supported on Linux"],
"accept":["~"],
"access":[", ~",", ~ '","~","~ permission denied","~ to ","~ to view \""],
"actual":["+ ~","~ "],
"ad":["~ is too large"],
"addEventListener":["~ called with "],
"addMembership":["~"],
"addSourceSpecificMembership":["~"],
"adding":["~ object"],
"additional":["~ data is too large","~ input too long"],
"additionalData":["~ is too big"],
"address":["~","~ already in use","~ family not supported","~ not available"],
"advanced":["' ~ beyond the end of the chain."],
"aes":["~ key setup failed"],
"after":[" ~ a stream was destroyed"," ~ a stream was finished","~ rename"],
"aggregate":[" ~ terms","~ functions are not allowed in the GROUP BY clause"],
"ai_family":["~ not supported"],
"akid":["~ mismatch"],
"algorithm":["~ mismatch","~.modulusLength must be at least ","~.public must be a public key","~.public must be an ","~.publicExponent must be at least 3","~.publicExponent must be odd","~.publicExponent must fit in an unsigned 32-bit integer"],
"algorithms":[" ~"],
"all":["~ VALUES must have the same number of terms"],
"allowH2":["~ must be a valid boolean value"],
"already":[" ~ exists"," ~ exists)","~ instantiated"],
"ambiguous":["~ column name","~ reference to "],
"an":["~ ","~ error with identical name but a different prototype.","~ instance of ","~ instance of AbortController","~ instance of AbortSignal","~ instance of AggregateError","~ instance of Array","~ instance of ArrayBuffer","~ instance of AsyncDisposableStack","~ instance of BigInt","~ instance of BigInt64Array","~ instance of BigUint64Array","~ instance of Blob","~ instance of Boolean","~ instance of BroadcastChannel","~ instance of Buffer","~ instance of ByteLengthQueuingStrategy","~ instance of CloseEvent","~ instance of CompressionStream","~ instance of CountQueuingStrategy","~ instance of Crypto","~ instance of CryptoKey","~ instance of CustomEvent","~ instance of DOMException","~ instance of DataView","~ instance of Date","~ instance of DecompressionStream","~ instance of DisposableStack","~ instance of Error","~ instance of ErrorEvent","~ instance of EvalError","~ instance of Event","~ instance of EventTarget","~ instance of File","~ instance of FinalizationRegistry","~ instance of Float16Array","~ instance of Float32Array","~ instance of Float64Array","~ instance of FormData","~ instance of Function","~ instance of Headers","~ instance of Int16Array","~ instance of Int32Array","~ instance of Int8Array","~ instance of Iterator","~ instance of Map","~ instance of MessageChannel","~ instance of MessageEvent","~ instance of MessagePort","~ instance of Navigator","~ instance of Number","~ instance of Object","~ instance of Performance","~ instance of PerformanceEntry","~ instance of PerformanceMark","~ instance of PerformanceMeasure","~ instance of PerformanceObserver","~ instance of PerformanceObserverEntryList","~ instance of PerformanceResourceTiming","~ instance of Promise","~ instance of QuotaExceededError","~ instance of RangeError","~ instance of ReadableByteStreamController","~ instance of ReadableStream","~ instance of ReadableStreamBYOBReader","~ instance of ReadableStreamBYOBRequest","~ instance of ReadableStreamDefaultController","~ instance of ReadableStreamDefaultReader","~ instance of ReferenceError","~ instance of RegExp","~ instance of Request","~ instance of Response","~ instance of Set","~ instance of SharedArrayBuffer","~ instance of Storage","~ instance of String","~ instance of SubtleCrypto","~ instance of SuppressedError","~ instance of Symbol","~ instance of SyntaxError","~ instance of TextDecoder","~ instance of TextDecoderStream","~ instance of TextEncoder","~ instance of TextEncoderStream","~ instance of TransformStream","~ instance of TransformStreamDefaultController","~ instance of TypeError","~ instance of URIError","~ instance of URLPattern","~ instance of URLSearchParams","~ instance of Uint16Array","~ instance of Uint32Array","~ instance of Uint8Array","~ instance of Uint8ClampedArray","~ instance of WeakMap","~ instance of WeakRef","~ instance of WeakSet","~ instance of WebSocket","~ instance of WritableStream","~ instance of WritableStreamDefaultController","~ instance of WritableStreamDefaultWriter","~ integer","~ object","~ unsigned integer"],
"and":[" ~ "," ~ <= "," ~ not a function"," ~ out of range","\" ~ \"","\" ~ steal are mutually exclusive","' ~ '","' ~ top-level await are present. If the code is intended to be CommonJS, wrap await in an async function. If the code is intended to be an ES module, "],
"anonymous":[" (~)"],
"another":["~ row available"],
"app":["~ data in handshake"],
"application":["~ data after close notify","~ verification failure"],
"are":[" ~ supported by the default ESM loader"," ~ supported by the default ESM loader."],
"args":["~["],
"argument":[" ~"," ~ must be a string"," ~ must be an object"," ~ must be between 0 and 100"," ~ must be undefined or an integer"," ~ required, but ","\" ~","\" ~ is ambiguous. ","\" ~ must be a string, Uint8Array, or URL without null bytes.","' ~ is ambiguous.\nDid you forget to specify the option argument for '","]\" ~","~ buffer overflow","~ list too long","~ must be a buffer","~ must be a string"],
"arguments":[" ~ required, but ","'~' is not allowed in class field initializer or static initialization block"],
"aria":["~ key setup failed"],
"array":["(~->Length()) >= (2)","~ buffer, or typed array","~ buffer, or typed array to be returned for the \"source\" from the \"","~ element access out of bounds","~ of strings"],
"arrayBuffer":["~ must be an ArrayBuffer","~ must be an ArrayBuffer or SharedArrayBuffer"],
"as":[" ~ a dependency specifier for conditions: "," ~ memory","' ~ it is "],
"asn1":["~ encoding routines","~ error","~ parse error","~ sig parse error"],
"assert":["'~' is deprecated in import statements and support will be removed in "],
"assertion":["~ error"],
"asymmetricKeyType":[".~\" property"],
"at":["\n    ~ "," ~ "," ~ line "," ~ position ","\" ~ position NaN","' ~ index ","\\ ~ end of pattern","~ least (D)TLS 1.2 needed in Suite B mode","~ most "],
"attempt":["~ to reuse session in different context","~ to write a readonly database"],
"attempted":[" (~ address: "," (~ addresses: "],
"authTagLength":["~ required for "],
"authority":[":~ header is required for CONNECT requests","~ and issuer serial number mismatch","~ and subject key identifier mismatch"],
"authorization":["~ denied"],
"authorizer":["~ malfunction"],
"autoSelectFamilyAttemptTimeout":["~ must be a positive number"],
"aux":["~ error"],
"await":["'~' is not a valid identifier name in an async function","~ can not be used when evaluating code while paused in the debugger","~ is only valid in async functions and the top level bodies of modules"],
"bad":["~ address in system call argument","~ ai_flags value","~ algorithm name","~ base64 decode","~ certificate","~ change cipher spec","~ cipher","~ compression algorithm","~ connect","~ data","~ data returned by callback","~ decompression","~ decrypt","~ dh value","~ digest length","~ e value","~ early data","~ ecc cert","~ ecpoint","~ encoding","~ end line","~ extension","~ file descriptor","~ fixed header decrypt","~ handshake length","~ handshake state","~ hello request","~ hrr version","~ iv chars","~ key length","~ key share","~ key update","~ legacy version","~ length","~ magic number","~ object header","~ packet","~ packet length","~ pad byte count","~ parameter or other API misuse","~ password read","~ port","~ protocol version number","~ psk","~ psk identity","~ record type","~ response","~ rsa encrypt","~ selector","~ signature","~ srp a length","~ srp parameters","~ srtp mki value","~ srtp protection profile list","~ ssl filetype","~ template","~ tls client version","~ upgrade","~ value","~ version number","~ write retry","~ x509 filetype"],
"base64":["~ decode error"],
"baseKey":["~ does not have deriveBits usage","~ does not have deriveKey usage","~ must be a private key"],
"baseURL":["~ must be a string"],
"basic_string":["~: construction from null is not valid"],
"because":[" ~ it is a view"," ~ it is not yet fully loaded.\n"," ~ it is not yet fully loaded.\nThis may be caused by a race condition if the module is simultaneously dynamically import()-ed via Promise.all().\nTry await-ing the import() sequentially in a loop instead.\n (From "," ~ it is not yet fully loaded. ","' ~ '","' ~ of conflicting names '"],
"before":["' ~ initialization"],
"bigint":["~"],
"bignum":["~ out of range","~ routines"],
"binary":["~ must be a Buffer, TypedArray, or DataView"],
"bind":["~"],
"binder":["~ does not verify"],
"bins":[" \"~\" and \"probabilities\" are mutually exclusive.","\"~\" and \"probabilities\" are mutually exclusive"],
"bio":["~ not set","~ write failure"],
"bits":[" ~"],
"block":["~ cipher pad is wrong","~ type is not 01","~ type is not 02"],
"bmpstring":["~ is wrong length"],
"bn":["~ error","~ lib"],
"body":["~ has already been used","~ must be a string, a Buffer, a Readable stream, an iterable, or an async iterable"],
"bodyTimeout":["~ must be a positive integer or zero"],
"boolean":["~","~ is wrong length"],
"broken":["~ pipe"],
"buf":["~ is too big"],
"buffer":["~ error","~ is too big","~ is too long","~ list arguments","~ must be a TypedArray or a DataView","~ source exceeds maximum size of ","~ too small"],
"but":["' ~ got ","' ~ got '","' ~ the proxy target is non-extensible","' ~ the proxy target is not extensible"],
"by":["' ~ "],
"byte":[" ~(s) does not match the content-length of "," ~(s) set in header","~ length of "],
"byte_offset":["~ + byte_length should be less than or equal to the size in bytes of the array passed in"],
"bytes":[" ~"," ~."],
"c":["~-ares failed to set servers: \""],
"ca":["~ dn length mismatch","~ key too small","~ md too weak"],
"cache":["~ constants failed"],
"cacheDir":["~ should be a string"],
"cachedData":["~ buffer was rejected"],
"callback":["~ failed"],
"called":[" ~ on incompatible receiver "," ~ on non-object"," ~ on null or undefined"," ~ with a non-global RegExp argument","~ a function that was disabled at compile-time","~ a function you should not call"],
"caller":["'~', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them"],
"camellia":["~ key setup failed"],
"can":[" ~ only be used for EC keys."," ~ only be used for RSA keys."," ~ specify at most 3 algorithms.","' ~ not be resolved on module '","~ not be converted to '","~ not be converted to a dictionary","~ not be converted to sequence.","~ not set readableAll or writableAllt to true when path is abstract unix socket","~ only be used for EC keys","~ only be used for RSA keys","~ specify at most 3 algorithms","~'t check dh key","~'t find SRP server param","~'t pack structure"],
"cannot":[" ~ be 0"," ~ be a SharedArrayBuffer."," ~ be a resizable ArrayBuffer."," ~ be a resizable SharedArrayBuffer."," ~ be a view on a resizable array buffer."," ~ be a view on a shared array buffer."," ~ be called in this context"," ~ be changed from '"," ~ be converted to a BigInt because it is not an integer"," ~ be empty."," ~ be invoked without 'new'"," ~ be invoked without `new`"," ~ be represented by a single KeyObject."," ~ be shared"," ~ be transferred in its current state; it must be a freshly created or accepted handle that has not started reading and has no pending writes"," ~ be used together with options.insecureHTTPParser."," ~ reference objects in database "," ~ use variables","\" ~ be used in combination with option \"","' ~ be accessed at debug time","' ~ be declared with 'var' in current evaluation scope, consider trying 'let' instead","' ~ have their prototype set",": ~ open shared object file: No such file or directory","~ ","~ INSERT into generated column \"","~ UPDATE generated column \"","~ UPSERT a view","~ be changed from '","~ be converted because of the missing '","~ be converted to a dictionary","~ be converted to sequence.","~ be empty","~ be represented by a single KeyObject","~ be used together with options.insecureHTTPParser","~ change ","~ change cipher","~ commit - no transaction is active","~ commit transaction - SQL statements in progress","~ copy ","~ copy a FIFO pipe: ","~ copy a socket file: ","~ copy an unknown file type: ","~ create ","~ create INSTEAD OF trigger on table: ","~ create a TEMP index on non-TEMP table \"","~ create trigger on system table","~ create triggers on shadow tables","~ create triggers on virtual tables","~ drop ","~ drop column \"","~ get group name","~ get namespace, module has not been instantiated","~ get parameters","~ import ","~ import memory","~ invert","~ join using column ","~ modify ","~ open ","~ open savepoint - SQL statements in progress","~ open table with generated columns: ","~ open table without rowid: ","~ open view: ","~ open virtual table: ","~ override ","~ overwrite ","~ overwrite directory ","~ overwrite non-directory ","~ redirect to non-network location","~ release savepoint - SQL statements in progress","~ rollback - no transaction is active","~ send after transport endpoint shutdown","~ set parameters","~ start a transaction within a transaction","~ store ","~ use DEFAULT on a generated column","~ use RETURNING in a trigger","~ use window functions in recursive queries"],
"cant":["~ check dh key","~ pack structure"],
"caused":[" (~ by: "],
"ccs":["~ received early"],
"cert":["~ already in hash table","~ cb error","~ info signature and signature algorithm mismatch","~ length mismatch"],
"certificate":["~ chain too long","~ has expired","~ is not yet valid","~ not trusted","~ rejected","~ revoked","~ signature failure","~ verification failed","~ verify failed"],
"certificateCompression":[".~",".~\" property",".~'",".~[","~ must specify fewer than ","~ requires a TLS protocol range that includes TLSv1.3"],
"certs":["~["],
"characters":[" ~"],
"chdir":[", ~",", ~ '","~"],
"chmod":[", ~",", ~ '","~"],
"chown":[", ~",", ~ '","~"],
"chunk":["~ ArrayBuffer is zero-length or detached","~ must be an ArrayBufferView or an ArrayBuffer"],
"cipher":["~ code wrong length","~ has no object identifier","~ is null","~ not gcm mode","~ operation failed","~ parameter error"],
"ciphers":[".~\" property"],
"ciphersuite":["~ digest has changed"],
"ciphertext":["~ is too big"],
"class":["~ "],
"clause":[" ~ should come after "],
"clientCertEngine":[".~",".~\" property"],
"clienthello":["~ tlsext"],
"close":[", ~",", ~ '","~"],
"closed":["~"],
"closes":[" ~ the circle","' ~ the circle"],
"code":[", ~ "],
"cofactor":["~ required"],
"collapsed":["    ... ~ "],
"column":[" - ~ not present in both tables"," ~ "," ~ for writing"," ~: \"",", ~ ","~ index out of range"],
"columns":[" ~"," ~ - expected "," ~ assigned "," ~ but "," ~ for '"],
"command":["~ not supported"],
"common":["~ libcrypto routines"],
"compile":["[~ cache] module.flushCompileCache() finished.\n"],
"compressed":["~ length too long"],
"compression":["~ disabled","~ failure","~ id not within private range","~ library error"],
"configuration":["~ file routines"],
"conflicting":["~ ON CONFLICT clauses specified","~ algorithm name"],
"conflicts":[" ~ with secureProtocol ","\" ~ with secureProtocol \""],
"conn":["~ use only"],
"connect":["~","~ must be a function or an object"],
"connection":["~ already in progress","~ refused","~ reset by peer","~ timed out","~ type not set"],
"connectionWindowSize":["~ must be a positive integer, greater than 0"],
"const":["~ "],
"constraint":[" ~ failed","~ failed"],
"construct":["'~' on proxy: trap returned non-object ('"],
"contains":[" ~ truncated protocol."," ~ unescaped characters","' ~ \"type\": \"module\". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.","' ~ conflicting star exports for name '","~ truncated protocol"],
"content":["~ type not data"],
"context":[" ~\" argument","~ must be a SecureContext","~ not dane enabled","~ not initialised","~ string must be at most 255 bytes","~ used is not initialized"],
"cookie":["~ gen callback failure","~ mismatch"],
"coordinates":["~ out of range"],
"copy":["~ error","~ parameters failed"],
"copyfile":[", ~",", ~ '","~"],
"corrupt":["~ database","~ schema"],
"cors":["~ failure"],
"could":[" ~ not be cloned."," ~ not be converted to","~ not allocate memory","~ not decode object","~ not generate prime"],
"cp":[", ~",", ~ '","~"],
"crl":["~ already delta","~ signature algorithm mismatch","~ verify failure"],
"cross":["~ origin not allowed for request mode \"cors\"","~-device link not permitted"],
"crypto":["~.createCipher() is not supported in FIPS mode."],
"ctrl":["~ not implemented","~ operation not implemented"],
"curve":["~ does not support ecdh","~ does not support ecdsa","~ does not support signing"],
"custom":["~ ext handler already installed"],
"customization":["~ is too big"],
"d":["~ e not congruent to 1"],
"dane":["~ already enabled","~ cannot override mtype full","~ not enabled","~ tlsa bad certificate","~ tlsa bad certificate usage","~ tlsa bad data length","~ tlsa bad digest length","~ tlsa bad matching type","~ tlsa bad public key","~ tlsa bad selector","~ tlsa null data"],
"data":["~ between ccs and finished","~ error","~ greater than mod len","~ is too big","~ is too large","~ is too long","~ is wrong","~ length too long","~ must be a Uint8Array","~ not multiple of block length","~ segment ","~ segment is out of bounds","~ segment out of bounds","~ too large","~ too large for key size","~ too large for modulus","~ too small","~ too small for key size"],
"database":["~ cannot be accessed from an authorizer callback","~ corruption","~ disk image is malformed","~ is already open","~ is locked","~ is not open","~ or disk is full","~ schema has changed","~ table is locked","~ table is locked: "],
"datatype":["~ mismatch"],
"decapsulationKey":["~ does not have decapsulateBits usage","~ does not have decapsulateKey usage"],
"declaration":[" ~"],
"decode":["~ error"],
"decoder":["~ not found"],
"decryption":["~ failed","~ failed or bad record mac"],
"default":["~ query parse error","~ value of column ["],
"defineProperty":["'~' on proxy: trap returned truish for adding property '","'~' on proxy: trap returned truish for defining non-configurable property '"],
"defined":[" ~ for '"," ~ in the package config ","\" ~ for '"],
"deleteProperty":["'~' on proxy: trap returned truish for property '"],
"depth":["~ exceeded"],
"dereferencing":["~ a null pointer"],
"derivation":["~ function init failed"],
"derived":["~ bit length is too small"],
"destination":["~ address required"],
"destroyed":["~"],
"dh":["~ key too small","~ public value length is wrong"],
"dictionary":["~ must be an ArrayBufferView if provided"],
"did":["\" ~ not call the next hook in its chain and did not explicitly signal a short circuit. If this is intentional, include `shortCircuit: true` in the hook's return.","' ~ not return an object"],
"different":["~ CRL scope","~ key types","~ parameters"],
"digest":["~ and key type not supported","~ check failed","~ does not match","~ not allowed","~ option is too big","~ too big for rsa key"],
"digital":["~ envelope routines"],
"directive":["' ~ in function with non-simple parameter list"],
"directory":["~ not empty"],
"disabled":["() ~: io_uring may be enabled. See CVE-2024-22017."],
"discriminant":["~ is zero"],
"disk":["~ I/O error"],
"divide":["~ by zero","~ result unrepresentable"],
"dmp1":["~ not congruent to d"],
"dmq1":["~ not congruent to d"],
"do":[" ~ not have the same number of result columns"],
"does":[" ~ not list "," ~ not support encryption."," ~ not support the ctsMode option"," ~ not support the xtsStandard option","\" ~ not match the expected integrity.","\" ~ not match the expected integrity. The resource was not found in the policy.","' ~ not denote an iteration statement","' ~ not exist or is corrupt.","' ~ not match","' ~ not provide an export named '","' ~ not take an argument",") ~ not match the required ones (","~ not support encryption"],
"domain":["~ use only"],
"double":["~-quoted string literal: \""],
"drop":["~ column from"],
"dropMembership":["~"],
"dropSourceSpecificMembership":["~"],
"dsa":["~ routines"],
"dtls":["~ message too big"],
"duplicate":[" ~ lines matching above ","~ WITH table name: ","~ attribute","~ column name: ","~ compression id","~ content-length header","~ host header"],
"ec":["~ group new by name failure"],
"ecc":["~ cert not for signing"],
"ecdh":["~ required for suiteb mode"],
"ecdhCurve":[".~\" property"],
"edit":["~ constraints of"],
"ee":["~ key too small"],
"element":["~ segment out of bounds"],
"elements":[" ~ on an array-like of length "," ~)"," ~) is larger than implementation limit ("],
"elliptic":["~ curve routines"],
"email":["~ address mismatch"],
"empty":[" ~ item","~ raw public key","~ srtp protection profile list"],
"ems":["~ not enabled"],
"encapsulationKey":["~ does not have encapsulateBits usage","~ does not have encapsulateKey usage"],
"encode":["~ error"],
"encoding":["\" ~ is not supported"],
"encrypt":["~ error"],
"encrypted":["~ length too long"],
"end":[", ~ ","<= \"~\" (here: ","~ of file"],
"endMark":["~ must not be specified"],
"engine":["~ routines"],
"entries":[" ~ added to the global performance entry buffer. Use "],
"entropy":["~ source failed continuous tests","~ source strength too weak"],
"error":[" ~. Default options are missing.","\" ~: ","~ converting private key","~ getting md by nid","~ getting time","~ in generated column \"","~ in received cipher list","~ in system default config","~ instantiating drbg","~ loading section","~ retrieving entropy","~ retrieving nonce","~ setting cipher params","~ setting encrypted data type","~ setting tlsa base domain","~ using siginf set","~ with the srp params"],
"events":[" ~"],
"exceeds":[" ~ the maximum length.","~ max fragment size"],
"excessive":["~ message size"],
"excluded":["~ subtree violation"],
"exec":["~ format error"],
"execve":[", ~",", ~ '","~"],
"expect":["~ header not supported"],
"expected":[" - ~ "," ~ an array.",", ~ ",", ~ private or public.",", ~ private.",", ~ secret.","- ~","~ ","~ CRLF","~ Readable","~ Writable","~ a value starting with -- and the boundary","~ a ws: or wss: url","~ an array","~ boundary after body","~ form-data for content-disposition header","~ form-data; name=\" for content-disposition header","~ headers to be an array","~ name/value pair to be length 2, found ","~ non-null body source"],
"expected_interval":["~ is out of range"],
"expecting":["~ a dh key","~ a dsa key","~ a poly1305 key","~ a siphash key","~ an ec key","~ an ecx key","~ an hmac key","~ an integer","~ an object","~ an rsa key","~ dss key blob","~ private key blob","~ public key blob","~ rsa key blob"],
"expects":[" ~ CallSite as receiver"],
"experimental":["--~-permission is required"],
"explicit":["~ length mismatch","~ params not supported","~ tag not constructed"],
"export":["~ of "],
"exportNames":["~."],
"exports":["\"~\" cannot contain numeric property keys.","\"~\" cannot contain some keys starting with '.' and some not. The exports object must either be an object of package subpath keys or an object of main entry condition name keys only.",". \"~\" cannot contain numeric property keys.",". \"~\" cannot contain some keys starting with '.' and some not. The exports object must either be an object of package subpath keys or an object of main entry condition name keys only."],
"expressions":["~ prohibited in PRIMARY KEY and UNIQUE constraints"],
"ext":["~ length mismatch"],
"extends":[" ~ "," ~ [null prototype]"],
"extension":["~ loading is not allowed","~ not received"],
"extra":["~ data in message"],
"factory":["~ must be a function."],
"failed":[" ~.","\": ~ to read","~ during derivation","~ making public key","~ to create lock","~ to decrypt","~ to fetch the data URL","~ to generate key","~ to get parameter","~ to grow table by ","~ to init async","~ to read","~ to set parameter","~ to sign"],
"false":["~"],
"fatal":["\"~\" option","\"~\" option is not supported on Node.js compiled without ICU"],
"fchmod":[", ~",", ~ '","~","~ API is disabled when Permission Model is enabled."],
"fchown":[", ~",", ~ '","~","~ API is disabled when Permission Model is enabled."],
"fcntl":[", ~",", ~ '","~"],
"fd":["\"~\" must be a positive integer: "],
"fd_advise":["~("],
"fd_allocate":["~("],
"fd_fdstat_set_flags":["~("],
"fd_fdstat_set_rights":["~("],
"fd_filestat_set_size":["~("],
"fd_filestat_set_times":["~("],
"fd_prestat_dir_name":["~("],
"fd_renumber":["~("],
"fdatasync":[", ~",", ~ '","~","~ API is disabled when Permission Model is enabled."],
"feature":["~ negotiation not complete","~ not renegotiable"],
"fetch":["~ failed"],
"field":["~ missing","~ too large"],
"file":["\": ~ is not within any package defined in ",": ~ too short","~ already exists","~ closed","~ error","~ is not a database","~ table overflow","~ too large"],
"final":["~ call out of order","~ error"],
"fips":["~ module conditional error","~ module entering error state","~ module import pct error","~ module in error state"],
"first":["~ argument","~ num too large","~ octet invalid"],
"flag":["~ argument must be an integer."],
"flatMap":["~ mapper function is not callable"],
"float":["~ unrepresentable in integer range"],
"for":[" ~ URL "," ~ public use"," ~ the single executable application","\" ~ ","\" ~ header \"","\" ~ the \""],
"foreign":["~ key","~ key mismatch - \"","~ key on "],
"format":[" ~",".~",".~'","~ error in CRL's lastUpdate field","~ error in CRL's nextUpdate field","~ error in certificate's notAfter field","~ error in certificate's notBefore field"],
"found":[" ~.",", ~ "],
"fragmented":["~ client hello"],
"from":[" (~ "," ~ "," ~ an object whose class did not declare it","\" ~ ","\" ~ \"","\" ~ the \"","' ~ debugger"],
"fs":["~.symlink API requires full fs.read and fs.write permissions.","~.watch() queued more than ","~.watch() queued more than NaN events"],
"fstat":[", ~",", ~ '","~"],
"fsync":[", ~",", ~ '","~","~ API is disabled when Permission Model is enabled."],
"ftruncate":[", ~",", ~ '","~"],
"function":[" ~ "," ~ to be executed ","\" ~ but got ","\" ~ but got type string ('","\" ~=\"",": ~ import requires a callable","]\" ~ but got type string ('","~","~ ","~ import requires a callable","~ not implemented","~ signature mismatch"],
"functionName":["~ is too big"],
"futime":[", ~",", ~ '","~"],
"futimes":["~ API is disabled when Permission Model is enabled."],
"g":["~ is null"],
"generalizedtime":["~ is too short"],
"generate":["~ error"],
"generated":["~ column loop on \"","~ columns","~ columns cannot be part of the PRIMARY KEY"],
"generator":["~ is too big"],
"get":["'~' on proxy: property '","~ ArrayBuffer.prototype.byteLength","~ ArrayBuffer.prototype.detached","~ ArrayBuffer.prototype.maxByteLength","~ ArrayBuffer.prototype.resizable","~ AsyncDisposableStack.prototype.disposed","~ DataView.prototype.buffer","~ DataView.prototype.byteLength","~ DataView.prototype.byteOffset","~ DisposableStack.prototype.disposed","~ Map.prototype.size","~ Set.prototype.size","~ SharedArrayBuffer.prototype.byteLength","~ SharedArrayBuffer.prototype.growable","~ SharedArrayBuffer.prototype.maxByteLength","~ WebAssembly.Global.value)","~ raw key failed"],
"getHostByAddr":["~"],
"getOwnPropertyDescriptor":["'~' on proxy: trap reported non-configurability for property '","'~' on proxy: trap reported non-configurable and non-writable for property '","'~' on proxy: trap reported non-configurable and writable for property '","'~' on proxy: trap returned descriptor for property '","'~' on proxy: trap returned neither object nor undefined for property '","'~' on proxy: trap returned undefined for property '"],
"getPrototypeOf":["'~' on proxy: proxy target is non-extensible but the trap did not return its actual prototype","'~' on proxy: trap returned neither object nor null"],
"getTypeOfService":["~"],
"getWindowSize":["~"],
"getaddrinfo":["~"],
"getgroups":[", ~",", ~ '","~"],
"getnameinfo":["~"],
"getpeername":["~"],
"getsockname":["~"],
"getter":[" ~ called on non-RegExp object"," ~ called on non-object "],
"getting":["~ AlgorithmIdentifier not supported"],
"gf2m":["~ not supported"],
"global":[": ~ import must be a number, valid Wasm reference, or WebAssembly.Global object",": ~ import of type v128 must be a WebAssembly.Global","~ import must be a number, valid Wasm reference, or WebAssembly.Global object","~ import of type v128 must be a WebAssembly.Global"],
"globalPreload":[" ~"," ~\" function but got type string ('"],
"got":[", ~ ","~ a fin before a ccs"],
"greater":["~ than the value of \"min\" ("],
"group2pkparameters":["~ failure"],
"h2Options":["~.connectionWindowSize must be a positive integer, greater than 0","~.maxConcurrentStreams must be a positive integer, greater than 0","~.pingInterval must be a positive integer, greater or equal to 0","~.settings.initialWindowSize must be a positive integer, greater than 0","~.useH2c must be a valid boolean value"],
"had":[" ~ an unexpected ","\" ~ an unexpected \""],
"handler":["~ must be an object"],
"has":[" ~ "," ~ a larger maximum size "," ~ a value of "," ~ invalid dependency mapping "," ~ invalid property value for "," ~ invalid property value for cascade"," ~ invalid property value for dependencies"," ~ invalid property value for integrity"," ~ multiple entries but integrity lists do not match"," ~ no JS representation"," ~ no column named "," ~ no maximum length, expected "," ~ no maximum length; required: "," ~ no maximum limit, expected at most ","\" ~ an empty \"url\" field","\" ~ invalid \"url\" field: expected string, got ","\" ~ invalid file url \"","\" ~ invalid url \"","\" ~ more than one primary key","\" ~ trailing arguments that would be ignored.","\" ~ unsupported URL scheme in url \"","' ~ already been declared","'~' on proxy: trap returned falsish for property '","~ status code ","~ unsupported MIME type '"],
"have":["\" ~ the same url \""],
"header":[" ~","~ content","~ crc mismatch","~ name","~ name does not match the field-name token production","~ name is null","~ too long","~ value"],
"headers":[" ~ after they are sent to the client","~ array must be even","~ must be an object or an array","~ must be in key-value pair format"],
"headersTimeout":["~ must be a positive integer or zero"],
"heap":["~ profile not started","~ profiler have been started"],
"hex":["~ literal too big: "],
"hook":["\" ~ but got ","\" ~ but got type string ('","~.after must be a function","~.before must be a function","~.destroy must be a function","~.init must be a function","~.promiseResolve must be a function"],
"host":["~ is down","~ is unreachable"],
"hostname":["~ mismatch"],
"http":["~ can only be used to load local resources (use https instead).","~ module not available or http.maxHeaderSize invalid","~ request"],
"https":["~ proxy request"],
"i":["~/o error"],
"i2d":["~ ecpkparameters failure"],
"identifier":[" ~ does not exist: "],
"idp":["~ mismatch"],
"ifAvailable":["~ and steal are mutually exclusive"],
"ifError":["~ got unwanted exception: ","~ got unwanted exception: '"],
"illegal":["~ Suite B digest","~ bitstring format","~ boolean","~ byte sequence","~ cast","~ characters","~ format","~ hex","~ implicit tag","~ integer","~ negative value","~ nested tagging","~ null","~ null value","~ object","~ operation on a directory","~ optional any","~ options on item template","~ or unsupported padding mode","~ padding","~ point compression","~ scrypt parameters","~ tagged any","~ time value","~ zero content"],
"immutable":["~"],
"import":[": ~ not found","~ '","~ data: from a non file: is not allowed","~ not found","~ of '","~() requires a specifier","~()-ed via Promise.all().\n","~()-ed via Promise.all(). Try await-ing the import() sequentially in a loop instead."],
"imported":[" ~ from ","' ~ from ","' ~ from null","' ~ from the source map for '",", ~ = ",": ~ function does not match the expected type",": ~ global does not match the expected mutability",": ~ global does not match the expected type",": ~ mutable global must be a WebAssembly.Global object",": ~ table does not match the expected type",": ~ tag does not match the expected type","~ function does not match the expected type","~ global does not match the expected mutability","~ global does not match the expected type","~ table does not match the expected type"],
"in":[" ~ "," ~ \""," ~ ES module scope"," ~ USING()"," ~ a cycle."," ~ loader hook worker thread)"," ~ non-loader-hook thread)"," ~ package "," ~ the archive","\" ~ ","\" ~ foreign key definition","' ~ ","' ~ '","' ~ instanceof check","' ~ the package config ","~ error state"],
"inaccessible":["~ domain parameters","~ key"],
"inappropriate":["~ fallback","~ file type or format","~ ioctl for device"],
"incompatible":["~ objects","~ version"],
"incomplete":["~ input"],
"inconsistent":["~ compression","~ early data alpn","~ early data sni","~ extms","~ header"],
"incorrect":["~ data check","~ header check","~ length check"],
"index":["'\n    --- ~ ","'\n    |     ~ ","~ ","~ associated with UNIQUE or PRIMARY KEY constraint cannot be dropped","~ corruption","~ expressions"],
"indicator":["~ integrity failure"],
"info":["~ is too big"],
"init":["~ call out of order","~ fail","~.highWaterMark is required","~[\"status\"] must be in the range of 200 to 599, inclusive."],
"initgroups":[", ~",", ~ '","~"],
"initial":["~ table size ("],
"initialWindowSize":["~ must be a positive integer, greater than 0"],
"initialization":["~ error"],
"input":["--~-type can only be used with string input via --eval, --print, or STDIN","~ buffer is out of bounds","~ not initialized"],
"instance":["\"~.exports.memory\" property must be a WebAssembly.Memory object","~ of Promise"],
"insufficient":["~ drbg strength","~ memory","~ security"],
"integer":["~ not ascii format","~ too large for long"],
"integrity":["~ mismatch"],
"interceptor":["~ must be an function"],
"intermediate":["(~ value)(...) is not a function"],
"internal":["~ error","~ query planner error"],
"interrupted":["~","~ or cancelled","~ system call"],
"into":[" ~ "," ~ function table"],
"invalid":["\": ~ JSON",": ~ ELF header","~ ","~ CA certificate","~ JSON","~ NODE_OPTIONS env variable","~ UTF-8 string","~ Unicode character","~ WTF-8 string","~ ZIP archive: ","~ a","~ aad","~ address ","~ aead","~ alert","~ argument","~ attributes","~ b","~ bit length repeat","~ bit string bits left","~ block type","~ bmpstring length","~ bodyTimeout","~ callback","~ ccs message","~ certificate or alg","~ certificate verification context","~ code","~ code -- missing end-of-block","~ code lengths set","~ cofactor","~ command","~ compressed point","~ compression algorithm","~ compression bit","~ config","~ config data","~ configuration name","~ connectTimeout","~ connection header","~ connections","~ constant length","~ content-length header","~ content-type header","~ context","~ ct validation type","~ curve","~ custom length","~ data","~ digest","~ digest length","~ digest size","~ digest type","~ digit","~ directory","~ distance code","~ distance too far back","~ distances set","~ distpoint","~ eddsa instance for attempted operation","~ encoding","~ execArgv flags","~ expectContinue","~ factory","~ field","~ field name","~ form","~ generator","~ group order","~ handler","~ header","~ header key","~ headersTimeout","~ highWaterMark","~ host header","~ index ","~ input length","~ interceptor","~ interceptor, expected function received ","~ iteration count","~ iv length","~ kdf","~ keepAliveMaxTimeout","~ keepAliveTimeout","~ keepAliveTimeoutThreshold","~ key","~ key length","~ key update type","~ keypair","~ label","~ length","~ literal/length code","~ literal/lengths set","~ mac","~ max early data","~ maxHeaderSize","~ memory size","~ message length","~ method","~ mgf1 md","~ mime type","~ mode","~ modifier","~ modulus","~ multi prime key","~ named group conversion","~ non-CA certificate (has CA markings)","~ null algorithm","~ null argument","~ null cmd name","~ null pkcs12 pointer","~ number","~ oaep parameters","~ object encoding","~ onBodySent method","~ onComplete method","~ onConnect method","~ onData method","~ onError method","~ onHeaders method","~ onInfo callback","~ onRequestSent method","~ onRequestStart method","~ onRequestUpgrade method","~ onResponseData method","~ onResponseEnd method","~ onResponseError method","~ onResponseStart method","~ onUpgrade method","~ operation","~ option ","~ options.add","~ options.rem","~ opts","~ or inconsistent certificate extension","~ or inconsistent certificate policy extension","~ output length","~ p","~ padding","~ padding mode","~ part: ","~ pattern","~ peer key","~ pentanomial basis","~ prehashed digest length","~ private key","~ property definition","~ provider functions","~ proxyTls.timeout","~ pss parameters","~ pss saltlen","~ pubinfo","~ raw public key","~ record","~ request","~ request method","~ request mode navigate.","~ request path","~ requestTls.timeout","~ reset","~ rootpage","~ salt length","~ scrypt parameters","~ secret length","~ seed","~ seed length","~ seek","~ separator","~ sequence number","~ serverinfo data","~ session id","~ signature encoding","~ signature size","~ socketPath","~ srp username","~ state","~ status response","~ stored block lengths","~ strength","~ string table value","~ suspender object for suspend","~ tag","~ tag length","~ thread pool size","~ throwOnError","~ ticket keys length","~ trailer","~ trinomial basis","~ trust","~ type","~ type ","~ ukm length","~ universalstring length","~ upgrade header","~ url","~ utf8string","~ value","~ value for hints","~ window size","~ x931 digest"],
"invalid_argument":["~"],
"invariants":["~ mandated by the ECMAScript specification. "],
"iqmp":["~ not inverse of q"],
"is":[" (~ "," ~ a detached ArrayBuffer"," ~ a directory (not copied)"," ~ a symbol, which cannot be converted to a ByteString."," ~ a symbol, which cannot be converted to a DOMString."," ~ above the upper bound "," ~ already connected"," ~ ambiguous. The error \""," ~ ambiguous. The error message \""," ~ ambiguous. The error message was passed as error object \""," ~ ambiguous. The error message with function \""," ~ an experimental feature and might change at any time"," ~ an invalid localStorage location."," ~ below the lower bound "," ~ circularly defined"," ~ disallowed, as the total surpasses 2**53-1"," ~ duplicated."," ~ empty and cannot be written."," ~ invalid for data of length "," ~ invalid."," ~ invalid. Future versions of Node.js will throw an error."," ~ less than 2048"," ~ no longer supported."," ~ not a DataView."," ~ not a constructor"," ~ not a constructor or null"," ~ not a function"," ~ not a function or its return value is not async iterable"," ~ not a function or its return value is not iterable"," ~ not a shared typed array."," ~ not a supported JWK key type"," ~ not a symbol"," ~ not a tracked function."," ~ not a valid "," ~ not a valid --vfs-mount source: must be an existing file or directory"," ~ not a valid AES-GCM tag length"," ~ not a valid AES-OCB tag length"," ~ not a valid Argon2 version"," ~ not a valid Brotli parameter"," ~ not a valid ChaCha20-Poly1305 tag length"," ~ not a valid property name"," ~ not a valid timestamp"," ~ not a valid zstd parameter"," ~ not an accepted type. Expected one of "," ~ not an entry object"," ~ not an int32 or BigInt64 typed array."," ~ not an integer typed array."," ~ not an iterator"," ~ not an object"," ~ not async iterable"," ~ not defined"," ~ not extensible"," ~ not in the cert's list: "," ~ not iterable"," ~ not iterable (cannot read property "," ~ not iterable (cannot read property Symbol(Symbol.iterator))"," ~ not iterable."," ~ not supported in startup snapshot"," ~ not supported in workers"," ~ not supported on Node.js compiled without ICU"," ~ not supported."," ~ not supported: "," ~ not supported: ES modules cannot be loaded by require() from the network"," ~ not supported: cannot redirect to non-network location"," ~ not supported: http can only be used to load local resources (use https instead)."," ~ not supported: import data: from a non file: is not allowed"," ~ not supported: only relative and absolute specifiers are supported."," ~ not supported: remote imports cannot import from a local location."," ~ out of bounds (offset "," ~ out of range. It must be "," ~ out of range. It must be #RGB or #RRGGBB."," ~ out of range. It must be 2."," ~ out of range. It must be < 2^31."," ~ out of range. It must be <= "," ~ out of range. It must be <= \"end\" (here: "," ~ out of range. It must be <= -1152921504606776300."," ~ out of range. It must be <= 1GiB."," ~ out of range. It must be <= NaN."," ~ out of range. It must be <= requestTimeout."," ~ out of range. It must be <= view.byteLength."," ~ out of range. It must be <= view.length."," ~ out of range. It must be > 0 && < "," ~ out of range. It must be > 0 && < 1."," ~ out of range. It must be > 0 && <= 100."," ~ out of range. It must be > 0 and <= "," ~ out of range. It must be > 1."," ~ out of range. It must be >= "," ~ out of range. It must be >= -1 && <= "," ~ out of range. It must be >= -1 && <= 9007199254740991."," ~ out of range. It must be >= -2147483648 && <= 2147483647."," ~ out of range. It must be >= -9007199254740991 && <= 9007199254740991."," ~ out of range. It must be >= 0 && <= "," ~ out of range. It must be >= 0 && <= 1."," ~ out of range. It must be >= 0 && <= 128."," ~ out of range. It must be >= 0 && <= 2147483647."," ~ out of range. It must be >= 0 && <= 255."," ~ out of range. It must be >= 0 && <= 32."," ~ out of range. It must be >= 0 && <= 4294967295."," ~ out of range. It must be >= 0 && <= 65535."," ~ out of range. It must be >= 0 && <= 9007199254740991."," ~ out of range. It must be >= 0."," ~ out of range. It must be >= 1 && <= "," ~ out of range. It must be >= 1 && <= 1000."," ~ out of range. It must be >= 1 && <= 200."," ~ out of range. It must be >= 1 && <= 2147483647."," ~ out of range. It must be >= 1 && <= 4294967295."," ~ out of range. It must be >= 1 && <= 5."," ~ out of range. It must be >= 1 && <= 9007199254740991."," ~ out of range. It must be >= 1 and <= "," ~ out of range. It must be >= 1."," ~ out of range. It must be >= 100 && <= 199."," ~ out of range. It must be >= 1n && <= "," ~ out of range. It must be >= 2 && <= 1001."," ~ out of range. It must be >= 2 && <= 9007199254740991."," ~ out of range. It must be >= 2 * options.lowest ("," ~ out of range. It must be >= 4 && <= "," ~ out of range. It must be >= 8 && <= "," ~ out of range. It must be a finite number."," ~ out of range. It must be a negative integer."," ~ out of range. It must be a non-negative finite number."," ~ out of range. It must be a positive number."," ~ out of range. It must be an integer."," ~ out of range. It must be an unsigned integer."," ~ out of range. It must be greater than the value of \"min\" ("," ~ out of range. It must be must not contain more than 1024 bytes."," ~ outside the bounds of the buffer"," ~ prohibited"," ~ required"," ~ required when a passphrase is specified."," ~ smaller than initial "," ~ smaller than the file size of "," ~ too large to be represented as a JavaScript number: "," ~ too small to contain the entire file."," ~ treated as an ES module file as it is a .js file whose nearest parent package.json contains \"type\": \"module\" which declares all .js files in that package scope as ES modules.\nInstead either rename "," ~ unavailable on the current platform, which is being used to run Node.js"," ~ unsupported in no-cors mode."," ~ unsupported inside ShadowRealms"," ~ used","\" ~ already being dispatched","\" ~ an invalid ","\" ~ an invalid pseudoheader or is used incorrectly","\" ~ identical to the message.","\" ~ invalid","\" ~ invalid at ","\" ~ missing \"url\" field","\" ~ not a valid ","\" ~ not a valid URL.","\" ~ not a valid package name imported from ","\" ~ not an array buffer.","\" ~ not defined","\" ~ not defined in package ","\" ~ not of type \"","\" ~ not supported","\" ~ not supported in ","\" ~ not valid JSON","\" ~ out of range.","\" ~ outside of buffer bounds","\" ~ unsupported","\" ~ unsupported.","\") ~ not an Object.","\"... ~ not valid JSON","' ~ a CommonJS module, which may not support all module.exports as named exports.\nCommonJS modules can always be imported via the default export, for example using:\n\nimport pkg from '","' ~ a non-configurable accessor property on the proxy target and does not have a getter function, but the trap did not return 'undefined' (got '","' ~ a read-only and non-configurable data property on the proxy target but the proxy did not return its actual value (expected '","' ~ an invalid size","' ~ from a module not been linked","' ~ from invalid module","' ~ not a function","' ~ not a valid HTTP method.","' ~ not a valid enum value of type ","' ~ not cached on module '","' ~ not defined by \"exports\" in ","' ~ not defined in module","' ~ not in cache","' ~ not supported by MAC ","' ~ not supported resolving ES modules imported from ","' ~ not writable","' ~ required in '","() ~ ",") ~ blocked by net.BlockList",") ~ greater than 2 GiB",") ~ not iterable.",". ~ not cert's CN: ",". ~ not in the cert's altnames: ","] ~ not a wasm function","] ~ not constant","~ a BigInt and cannot be converted to a number.","~ a Symbol and cannot be converted to a number.","~ a Symbol and cannot be converted to a string.","~ a directory","~ a view on a SharedArrayBuffer, which is not allowed.","~ an invalid localStorage location","~ backed by a growable SharedArrayBuffer, which is not allowed.","~ backed by a resizable ArrayBuffer, which is not allowed.","~ duplicated","~ empty and cannot be written","~ invalid","~ invalid encoding","~ invalid for data of length ","~ no longer supported","~ not a finite number.","~ not a tracked function","~ not a valid internal imports specifier name","~ not a valid package name","~ not an Uint8Array object.","~ not an object","~ not an object.","~ not instance of ArrayBuffer, Buffer, TypedArray, or DataView.","~ not instance of ArrayBuffer, SharedArrayBuffer, Buffer, TypedArray, or DataView.","~ not of type ","~ not supported","~ outside the expected range of ","~ required when a passphrase is specified","~ smaller than the file size of ","~ too small to contain the entire file"],
"isExtensible":["'~' on proxy: trap result does not reflect extensibility of proxy target (which is '"],
"issuer":["~ certificate doesn't have a public key","~ certificate lookup error","~ mismatch"],
"iterations":["~ cannot be zero","~ exceeds the implementation limit","~ must be <= "],
"iterator":["~ was invalidated"],
"iv":["~ gen error","~ is too big","~ is too large"],
"kdf":["~ parameter error"],
"keepDeserializedCache":["~ should be a boolean"],
"keepalive":["~"],
"key":[" ~"," ~ export is not supported"," ~ using "," ~ with format "," ~.",".~",".~\" property","~ algorithm mismatch","~ does not have an available seed","~ gen error","~ is not extractable","~ is too big","~ length is too big","~ must be a private key","~ must be ascii string","~ prime num invalid","~ setup failed","~ size too small","~ type mismatch","~ types for Diffie-Hellman","~ usage does not include CRL signing","~ usage does not include certificate signing","~ usage does not include digital signature","~ values mismatch"],
"keyData":["~ is too big"],
"keyblob":["~ header parse error","~ too short"],
"keymgmt":["~ export failure"],
"keys":[" ~ are not extractable","~ not set"],
"kill":[", ~",", ~ '","~"],
"label":["~ is too big"],
"ladder":["~ post failure","~ pre failure","~ step failure"],
"last":["~ octet invalid"],
"lateE":["~"],
"lchown":[", ~",", ~ '","~"],
"legacy":["~ sigalg disallowed or unsupported"],
"length":["\"~\" is outside of buffer bounds",", ~ ","~ cannot be null","~ cannot be zero","~ exceeds the maximum derived bit length","~ mismatch","~ must be <= ","~ must be >= 32","~ must be a multiple of 8","~ too large","~ too long","~ too short"],
"let":["~ is disallowed as a lexically bound name"],
"library":["~ bug","~ has no ciphers"],
"line":[" (~ "],
"lines":[" ~ "," ~ matching cause stack trace ..."],
"link":[", ~",", ~ '","~"],
"list":["~ error","~["],
"listen":["~"],
"listener":["~ use only"],
"listeners":[" ~ added to "],
"loader":["~ hook worker thread"],
"loading":["~ cert dir","~ defaults"],
"local":["~ URLs only"],
"localAddress":[" ~ and localPort cannot be used with an adopted bound socket.","~ and localPort cannot be used with an adopted bound socket","~ must be valid string IP address"],
"localStorage":["~ was created with a newer version of Node.js"],
"locking":["~ not supported","~ protocol"],
"loop":[" ~ variable declaration may not have an initializer."," ~: Must have a single binding."],
"lstat":[", ~",", ~ '","~"],
"lutime":[", ~",", ~ '","~"],
"mac":["~ absent","~ generation error","~ setup error","~ string set error","~ verify failure"],
"machine":["~ is not on the network"],
"malloc":["~ failure"],
"max":["\": ~ 65535","() - ~ ","~ redirects"],
"maxBuffer":[" ~ length exceeded"],
"maxCachedSessions":["~ must be a positive integer or zero"],
"maxConcurrentStreams":["~ must be a positive integer, greater than 0"],
"maxOrigins":["~ must be a number greater than 0"],
"maxRedirections":["~ is not supported, use the redirect interceptor","~ must be a positive number"],
"maxRequestsPerClient":["~ must be a positive number"],
"maxResponseSize":["~ must be a positive number"],
"maximum":[" ~ size exceeded",", ~ allowed is ","~ encrypted pkts reached"],
"maximumFractionDigits":["~ not equal to minimumFractionDigits"],
"may":[" ~ not be altered"," ~ not be an empty object."," ~ not be dropped"," ~ not be indexed"," ~ not be modified","\" ~ not write to shadow table \"","() ~ not be used as a window function","~ not be an empty object"],
"memory":[" ~ as ",", ~ size ",": ~ import has ",": ~ import has a larger maximum size ",": ~ import has no maximum limit, expected at most ",": ~ import must be a WebAssembly.Memory object","~ access out of bounds","~ buffer routines","~ import ","~ import must be a WebAssembly.Memory object","~ limit exceeded","~ must be at least 8 times the degree of parallelism"],
"message":["~ ","~ digest is null","~ too long"],
"method":[" ~ is not implemented","~ must be a string","~ not supported"],
"mgf1":["~ digest not allowed"],
"mime":["~ no content type","~ parse error","~ sig parse error"],
"mismatch":[": ~ in shared state of memory, declared = ","~ in shared state of memory, declared = "],
"mismatching":["~ domain parameters"],
"missing":["\": ~ \"packages\" object","~ \"packages\" object","~ ) after argument list","~ OID","~ asn1 eos","~ boundary in content-type header","~ cek alg","~ cipher","~ config data","~ constant","~ datatype for ","~ dek iv","~ dsa signing cert","~ ecdsa signing cert","~ eoc","~ fatal","~ get params","~ imports object","~ key","~ mac","~ message digest","~ parameters","~ pass","~ private key","~ psk kex modes extension","~ quic tls functions","~ quic transport parameters extension","~ rsa certificate","~ rsa encrypting cert","~ rsa signing cert","~ salt","~ second number","~ secret","~ seed","~ session id","~ sigalgs extension","~ signing cert","~ supported groups extension","~ supported versions extension","~ tmp dh key","~ tmp ecdh key","~ type","~ value","~ xcghash"],
"misuse":["~ of ","~ of aggregate: ","~ of aliased aggregate ","~ of aliased window function "],
"mixed":["~ handshake and non handshake data"],
"mkdir":[", ~",", ~ '","~"],
"mkdtemp":[", ~",", ~ '","~"],
"ml":["~ dsa no format","~ kem no format"],
"mode":["~ is out of range","~ must be int32 or null/undefined","~: \""],
"module":[" ~=\"","~ integrity failure","~ is not an object or function","~ is not linked","~ not found"],
"modules":[" ~, got "],
"modulus":["~ too large"],
"more":["~ than "],
"mp":["~ coefficient not inverse of r","~ exponent not congruent to d","~ r not prime"],
"ms":["~","~)"],
"mstring":["~ not universal","~ wrong tag"],
"multi":["~-return length mismatch"],
"multiple":[".~\" property","~ recursive references: ","~ references to recursive table: "],
"must":[" ~ be "," ~ be 'zlib', 'brotli', or 'zstd'."," ~ be ('"," ~ be ('string|boolean')."," ~ be a 32-bit unsigned integer or an octal string."," ~ be a SecureContext"," ~ be a URL without null bytes."," ~ be a buffer or an ArrayBuffer"," ~ be a buffer source"," ~ be a buffer source or a WebAssembly.Module object"," ~ be a byte stream."," ~ be a dictionary."," ~ be a function"," ~ be a multiple of 8."," ~ be a non-empty string."," ~ be a number greater than 0 and less than Infinity."," ~ be a numeric IP address; bindSync does not perform DNS resolution."," ~ be a numeric IP address; connectSync does not perform DNS resolution."," ~ be a numeric IP address; net.BoundSocket does not perform DNS resolution."," ~ be a power of two."," ~ be a safe integer."," ~ be a sequence."," ~ be a single character."," ~ be a string without null bytes."," ~ be a string, Uint8Array, or URL without null bytes."," ~ be a supported key type."," ~ be a valid HTTP token [\""," ~ be a valid hex color (#RGB or #RRGGBB)."," ~ be a value type"," ~ be an Array of unique strings."," ~ be an ArrayBufferView[]."," ~ be an a URL string."," ~ be an array or string of format \"</styles.css>; rel=preload; as=style\"."," ~ be an array when headers is passed as an array of pairs."," ~ be an instance of AbortSignal."," ~ be an instance of Array or Object."," ~ be an instance of Array."," ~ be an instance of ArrayBuffer or ArrayBufferView."," ~ be an instance of ArrayBuffer, Buffer, TypedArray, DataView, or KeyObject."," ~ be an instance of ArrayBuffer, Buffer, TypedArray, or DataView."," ~ be an instance of ArrayBuffer, Buffer, or TypedArray."," ~ be an instance of ArrayBuffer, TypedArray, DataView, or Buffer."," ~ be an instance of Blob."," ~ be an instance of Buffer or TypedArray."," ~ be an instance of Buffer or Uint8Array."," ~ be an instance of Buffer, TypedArray, DataView, or ArrayBuffer."," ~ be an instance of Buffer, TypedArray, DataView, or Object."," ~ be an instance of Buffer, TypedArray, or DataView."," ~ be an instance of Buffer."," ~ be an instance of Channel."," ~ be an instance of Context."," ~ be an instance of CryptoKey."," ~ be an instance of Date or an Time in seconds."," ~ be an instance of Error."," ~ be an instance of Event."," ~ be an instance of EventEmitter or EventTarget."," ~ be an instance of EventEmitter."," ~ be an instance of EventListener."," ~ be an instance of EventTarget."," ~ be an instance of Headers or Map."," ~ be an instance of Histogram."," ~ be an instance of Iterable."," ~ be an instance of KeyObject."," ~ be an instance of MessagePort."," ~ be an instance of Module."," ~ be an instance of ModuleJob."," ~ be an instance of NodePerformanceEntry."," ~ be an instance of Performance."," ~ be an instance of PerformanceEntry."," ~ be an instance of PerformanceMark."," ~ be an instance of PerformanceMeasure."," ~ be an instance of PerformanceObserverEntryList."," ~ be an instance of PerformanceResourceTiming."," ~ be an instance of Promise."," ~ be an instance of Readable, Iterable, AsyncIterable, ReadableStream, or TransformStream."," ~ be an instance of Readable, Iterable, or AsyncIterable."," ~ be an instance of ReadableStream, WritableStream, or Stream."," ~ be an instance of ReadableStream."," ~ be an instance of RecordableHistogram."," ~ be an instance of RegExp."," ~ be an instance of Response or an Promise resolving to Response."," ~ be an instance of SourceTextModule."," ~ be an instance of SyntheticModule."," ~ be an instance of TypedArray."," ~ be an instance of URL."," ~ be an instance of Uint8Array."," ~ be an instance of Writable."," ~ be an instance of WritableStream."," ~ be an instance of X509Certificate."," ~ be an integer."," ~ be an iterable "," ~ be an net.BlockList."," ~ be an object with string keys and values without null bytes."," ~ be an stream.Duplex."," ~ be an stream.Readable."," ~ be an stream.Writable."," ~ be an vm.Context."," ~ be array of strings."," ~ be at most "," ~ be convertible to a number"," ~ be convertible to a valid number"," ~ be exactly 48 bytes."," ~ be false when 'filename' is not a string."," ~ be greater than 0."," ~ be in absolute-form or start with /."," ~ be in the unsigned long range"," ~ be in u64 range"," ~ be int32."," ~ be iterable"," ~ be less than "," ~ be linked to the same module requested at index "," ~ be non-empty and contain no NUL bytes."," ~ be non-negative"," ~ be of type bigint or an instance of ArrayBuffer, TypedArray, Buffer, or DataView."," ~ be of type bigint or integer."," ~ be of type bigint."," ~ be of type boolean."," ~ be of type function or an instance of AsyncFunction."," ~ be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair."," ~ be of type function or an instance of Buffer, TypedArray, or DataView."," ~ be of type function or an instance of Error, RegExp, or Object."," ~ be of type function or an instance of Promise."," ~ be of type function or an instance of RegExp."," ~ be of type function or null."," ~ be of type function or string[]."," ~ be of type function."," ~ be of type number or an instance of FileHandle."," ~ be of type number."," ~ be of type object or integer."," ~ be of type object or one of undefined, null, or worker_threads.SHARE_ENV."," ~ be of type object."," ~ be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView."," ~ be of type string or an instance of ArrayBuffer, TypedArray, DataView, or Buffer."," ~ be of type string or an instance of ArrayBufferView."," ~ be of type string or an instance of Buffer or ArrayBuffer."," ~ be of type string or an instance of Buffer or URL."," ~ be of type string or an instance of Buffer or Uint8Array."," ~ be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer."," ~ be of type string or an instance of Buffer, TypedArray, or DataView."," ~ be of type string or an instance of Buffer."," ~ be of type string or an instance of Error."," ~ be of type string or an instance of SecretKeyObject, ArrayBuffer, TypedArray, DataView, or Buffer."," ~ be of type string or an instance of TracingChannel or Object."," ~ be of type string or an instance of URL."," ~ be of type string or one of null or undefined."," ~ be of type string or one of undefined or null."," ~ be of type string or string[]."," ~ be of type string."," ~ be one of Agent-like Object, undefined, or false."," ~ be one of type boolean or string."," ~ be one of type number or bigint."," ~ be one of type number or string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView."," ~ be one of type number or string or an instance of Buffer or Uint8Array."," ~ be one of type number or string."," ~ be one of type object or string."," ~ be one of type string or function or an instance of RegExp."," ~ be one of type string or function."," ~ be one of type string or number or an instance of URL or Object."," ~ be one of type string or number."," ~ be one of type string or object."," ~ be one of type string or symbol."," ~ be one of type string, object, number, or boolean."," ~ be one of: '"," ~ be one of: 'Ed25519', 'Ed448', 'X25519', 'X448'."," ~ be one of: 'P-256', 'secp256k1', 'P-384', 'P-521'."," ~ be one of: 'RSA', 'EC', 'OKP'."," ~ be one of: 'afterEvaluate', undefined."," ~ be one of: 'argon2d', 'argon2i', 'argon2id'."," ~ be one of: 'auto', true, false."," ~ be one of: 'brief', 'detailed'."," ~ be one of: 'bytes', undefined."," ~ be one of: 'compressed', 'uncompressed'."," ~ be one of: 'default', 'eager'."," ~ be one of: 'dir', 'file', 'junction', null, undefined."," ~ be one of: 'fifo', 'lifo'."," ~ be one of: 'filter', 'all'."," ~ be one of: 'ignore', 'error'."," ~ be one of: 'ipv4first', 'ipv6first', 'verbatim'."," ~ be one of: 'queue', 'drop'."," ~ be one of: 'strict', 'relaxed', 'insecure'."," ~ be one of: 'strip', 'transform'."," ~ be one of: 'strip'."," ~ be one of: 'summary', 'detailed'."," ~ be one of: 'verbatim', 'ipv4first', 'ipv6first'."," ~ be one of: ."," ~ be one of: 128, 192, 256."," ~ be one of: false, undefined."," ~ be one of: undefined, 'buffer', 'jwk'."," ~ be one of: undefined, 'json', 'advanced'."," ~ be positive"," ~ be readable."," ~ be specified"," ~ be strictly increasing."," ~ be string[]."," ~ be true, false, 'raw', or 'io'."," ~ be undefined."," ~ be writable."," ~ come before end."," ~ contain a prefix length (e.g. \"10.0.0.0/8\")."," ~ contain exactly "," ~ have a length of at least 2."," ~ have the property \"port\" or \"path\"."," ~ match the request authority ("," ~ not be a regular expression"," ~ not be backed by a SharedArrayBuffer."," ~ not be false when promiseResolve is enabled."," ~ not contain NUL bytes."," ~ not contain duplicate Host headers."," ~ not contain null bytes."," ~ not contain userinfo, use options.auth instead."," ~ not contain zero-length protocol."," ~ specify exactly one of \"chunkDuration\" or \"recordsPerChunk\"."," ~ start with 0 and end with 1."," ~ use http: scheme when specified as an absolute URL.","\" ~ not include encoded \"/\" or \"\\\" characters imported from ","\" ~ only have a single value","' ~ be 'number', found '","' ~ be declared in an enclosing class","' ~ be null","' ~ not contain escaped characters","() ~ be a constant between 0.0 and 1.0","`...` ~ be followed by an assignable reference in assignment contexts","`...` ~ be followed by an identifier in declaration contexts","~ be ","~ be 'zlib', 'brotli', or 'zstd'","~ be a 32-bit unsigned integer or an octal string","~ be a URL without null bytes","~ be a byte stream","~ be a file URL object, file URL string, or absolute path string","~ be a multiple of 8","~ be a non-empty string","~ be a number greater than 0 and less than Infinity","~ be a numeric IP address; bindSync does not perform DNS resolution","~ be a numeric IP address; connectSync does not perform DNS resolution","~ be a numeric IP address; net.BoundSocket does not perform DNS resolution","~ be a power of two","~ be a single character","~ be a string without null bytes","~ be a string, Uint8Array, or URL without null bytes","~ be a supported key type","~ be a valid hex color (#RGB or #RRGGBB)","~ be absolute","~ be an array or string of format \"</styles.css>; rel=preload; as=style\"","~ be an array when headers is passed as an array of pairs","~ be an integer","~ be an object with string keys and values without null bytes","~ be errored","~ be exactly 48 bytes","~ be false when 'filename' is not a string","~ be greater than 0","~ be in absolute-form or start with /","~ be instantiated","~ be linked","~ be longer than ","~ be non-empty and contain no NUL bytes","~ be one of linked, evaluated, or errored","~ be one of: ","~ be readable","~ be strictly increasing","~ be true, false, 'raw', or 'io'","~ be unlinked","~ be writable","~ come before end","~ contain a prefix length (e.g. \"10.0.0.0/8\")","~ have a length of at least ","~ have at least one non-generated column","~ have the property \"port\" or \"path\"","~ match the request authority (","~ not be backed by a SharedArrayBuffer","~ not be false when promiseResolve is enabled","~ not be unlinked or linking","~ not contain NUL bytes","~ not contain duplicate Host headers","~ not contain more than 1024 bytes","~ not contain null bytes","~ not contain userinfo, use options.auth instead","~ not contain zero-length protocol","~ not include encoded \"/\" or \"\\\" characters","~ not include encoded / characters","~ not include encoded \\ or / characters","~ specify exactly one of \"chunkDuration\" or \"recordsPerChunk\"","~ start with 0 and end with 1","~ use http: scheme when specified as an absolute URL"],
"myersDiff":["~ input size"],
"n":["~ does not equal p q","~ does not equal product of primes","~)","~).","~."],
"name":["'~' must be a string","[~, value]","~ attribute is required in content-disposition header","~ constraints minimum and maximum not supported","~ too long"],
"namedCurve":[".~\" property"],
"near":["~ \""],
"need":["~ dictionary","~ new setup values"],
"needs":[" ~ explicit element","\" ~ an import attribute of \"","\" ~ an import attribute of \"type: ","\" ~ an import attribute of type \""],
"nested":["~ asn1 error","~ asn1 string","~ too deep"],
"net":["~.BoundSocket cannot be transferred in its current state; it must be a freshly created or accepted handle that has not started reading and has no pending writes","~.Server cannot be transferred in its current state; it must be a freshly created or accepted handle that has not started reading and has no pending writes","~.Socket cannot be transferred in its current state; it must be a freshly created or accepted handle that has not started reading and has no pending writes"],
"network":["~ is down","~ is unreachable"],
"new":["~.target expression is not allowed here"],
"newer":["~ crl not newer"],
"next":["'~' called on an object that does not implement interface "],
"no":["\": ~ other columns exist","~ access","~ address","~ application protocol","~ boundary found in multipart body","~ buffer space available","~ cert set for us to verify","~ certificate assigned","~ certificate found","~ certificate or crl found","~ certificate set","~ certificates returned","~ change following hrr","~ cipher match","~ cipher set","~ ciphers available","~ ciphers specified","~ client cert method","~ compression specified","~ content type","~ cookie callback set","~ crl found","~ crl number","~ data available","~ default digest","~ digest set","~ explicit policy","~ import function","~ instance allowed","~ key set","~ keymgmt available","~ keymgmt present","~ matching DANE TLSA records","~ matching choice type","~ method specified","~ more rows available","~ multipart body failure","~ multipart boundary","~ operation set","~ parameters set","~ pem extensions","~ private key assigned","~ private value","~ protocols available","~ public exponent","~ query solution","~ renegotiation","~ required digest","~ shared cipher","~ shared groups","~ shared signature algorithms","~ sig content type","~ space left on device","~ srtp profiles","~ start line","~ stream","~ such collation sequence: ","~ such column","~ such column: ","~ such column: \"","~ such device","~ such device or address","~ such entry ","~ such file or directory","~ such function: ","~ such index: ","~ such index: \"","~ such module: ","~ such process","~ such savepoint: ","~ such table","~ such table: ","~ such trigger: ","~ such view","~ such window: ","~ suitable digest algorithm","~ suitable groups","~ suitable key share","~ suitable record layer","~ suitable signature algorithm","~ tables specified","~ valid scts","~ verify cookie callback"],
"non":["~ hex characters","~-deterministic functions","~-loader-hook thread"],
"nonce":["~ must be at least 8 bytes"],
"not":[" ~ before"," ~ directly constructable"," ~ supported."," ~ supported.\nInstead change the require of ","\" ~ supported over HTTP/2","\" ~ supported. Expected \"","' ~ found. The requested module '",": ~ a data property","~ XOF or invalid length","~ a NIST prime","~ a directory","~ a private key","~ a public key","~ a writable directory","~ able to copy ctx","~ an error","~ ascii format","~ authorized","~ authorized to use function: ","~ dek info","~ encrypted","~ enough data","~ enough memory","~ implemented","~ implemented... yet...","~ in a brace expression","~ initialized","~ instantiated","~ on record boundary","~ parameters","~ proc type","~ replacing certificate","~ server","~ supported","~ xof or invalid length"],
"notification":["~ message"],
"null":[" (~ prototype)","~","~ before block missing","~ function","~ function or function signature mismatch","~ is wrong length","~ length pointer","~ mac pkey ctx","~ output buffer","~ ssl ctx","~ ssl method passed"],
"nullish":["~ or must be the global object"],
"number":["~","~ ","~ of columns in foreign key does not match the number of columns in the referenced table"],
"numbers":["~ out of order in {} quantifier"],
"oaep":["~ decoding error"],
"oaepLabel":["~ is too big"],
"object":[" -> ~ with constructor '","' -> ~ with constructor '",", ~ has fixed layout",", ~ is fixed layout",", ~ is not extensible","[~ BigInt]","[~ Object]","[~ Symbol]","[~ URLSearchParams]","~","~ identifier routines","~ is not iterable (cannot read property Symbol(Symbol.iterator))","~ name reserved for internal use: ","~ not ascii format","~ null is not iterable (cannot read property Symbol(Symbol.iterator))","~.constructor[Symbol.species] is not a constructor"],
"ocsp":["~ callback failure"],
"odd":["~ number of chars"],
"of":[" ~ "," ~ ["," ~ anonymous class is not a constructor"," ~ function "," ~ window: ","' ~ ","' ~ '","' ~ object '","~ scheme ","~ type"],
"offset":["\"~\" is outside of buffer bounds","~ is out of bounds"],
"old":["~ session cipher not returned","~ session compression algorithm not returned"],
"on":[" ~ a detached ArrayBuffer"," ~ a detached or out-of-bounds ArrayBuffer"," ~ a detached or out-of-bounds or immutable ArrayBuffer"," ~ an already-disposed DisposableStack"," ~ an immutable ArrayBuffer","' ~ ","' ~ 'SubtleCrypto'","' ~ a proxy that has been revoked","' ~ proxy: trap returned falsish","' ~ proxy: trap returned falsish for property '","' ~ the object","~ error"],
"on_chunk_complete":["`~` callback error","~ pause"],
"on_chunk_extension_name":["`~` callback error","~ pause"],
"on_chunk_extension_value":["`~` callback error","~ pause"],
"on_chunk_header":["`~` callback error","~ pause"],
"on_header_field_complete":["`~` callback error","~ pause"],
"on_header_value_complete":["`~` callback error","~ pause"],
"on_message_begin":["`~` callback error","~ pause"],
"on_message_complete":["`~` callback error","~ pause"],
"on_method_complete":["`~` callback error","~ pause"],
"on_protocol_complete":["`~` callback error","~ pause"],
"on_reset":["`~` callback error","~ pause"],
"on_status_complete":["`~` callback error","~ pause"],
"on_url_complete":["`~` callback error","~ pause"],
"on_version_complete":["`~` callback error","~ pause"],
"one":["~ of ","~ of scheme ","~ of type"],
"oneshot":["~ call out of order"],
"only":["\"; ~ file: URLs and relative URLs are currently supported","'~-if-cached' can be set only with 'same-origin' mode","~ if cached","~ oneshot supported","~ relative and absolute specifiers are supported."],
"open":[", ~",", ~ '","~"],
"opendir":[", ~",", ~ '","~"],
"operation":["~ canceled","~ does not support unaligned accesses","~ fail","~ not initialized","~ not permitted","~ not supported","~ not supported for this keytype","~ not supported for this signature type","~ not supported on socket"],
"operator":["~ "],
"options":[" ~ property "," ~.entryTypes can not set with options.type together.","~ must be an object","~.","~.contextExtensions[","~.entryTypes can not set with options.type together","~.gid must be a 32-bit signed integer","~.headers[","~.highest is out of range","~.ignoreCase must be a boolean","~.killSignal must be a number","~.lowest is out of range","~.maxBuffer must be a number","~.plaintextLength required for CCM mode with AAD","~.port should be >= 0 and < 65536.","~.quota must not be negative","~.requested must not be less than options.quota","~.requested must not be negative","~.stdio must be an array","~.stdio[","~.timeout must be a number","~.uid must be a 32-bit signed integer","~.windowsHandle is required"],
"opts":["~ must be an object.","~.auth cannot be used in combination with opts.token","~.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.","~.origin must be a non-empty string or URL."],
"or":[" ~ "],
"other":["~ side closed"],
"out":[" ~ of range for "," ~-of-bounds of the ArrayBuffer","~ of","~ of memory","~ of memory allocating custom section data"],
"output":["~ buffer is out of bounds","~ buffer too small","~ would overflow"],
"overflow":["~ error"],
"ownKeys":["'~' on proxy: trap result did not include '","'~' on proxy: trap returned duplicate entries","'~' on proxy: trap returned extra keys but proxy target is non-extensible"],
"p":["~ is null","~ not prime"],
"package":["\": ~ \"","~ \"","~.json","~.json imported from "],
"packages":["\": ~ \"","~ \""],
"packet":["~ length too long"],
"padding":["~ check failed"],
"pages":[" ~ which is smaller than the declared initial of "],
"pairwise":["~ test failure"],
"parallelism":["~ must be > 0 and < 16777215","~ must be > 0 and <= 16777215"],
"parameter":["': ~ 1 is not of type 'Function'.","~ name","~ too large","~ value"],
"parameters":["~ are not allowed in views"],
"parent":["~ cannot generate random numbers","~ cannot supply entropy seed","~ locking not enabled","~ strength too weak"],
"parse":["~ error","~ tlsext"],
"partial":["~ index WHERE clauses"],
"partially":["~ overlapping buffers"],
"pass":["'; ~ 'i32' or 'i64'","~ is too large"],
"passed":["~ a null parameter","~ invalid argument","~ null parameter"],
"passes":["~ must be > 0"],
"passphrase":[".~\" property","~ is too big","~ must be a buffer","~ must not contain null bytes"],
"password":["~ is too large"],
"path":[" ~ is mutually exclusive with host, port, ipv6Only, and reusePort.","~ is mutually exclusive with host, port, ipv6Only, and reusePort","~ length constraint exceeded","~ loop","~ must be a string","~ must be absolute","~ must be an absolute URL or start with a slash","~ too long"],
"path_create_directory":["~("],
"path_remove_directory":["~("],
"path_unlink_file":["~("],
"pattern":[", ~ needs to have a single trailing \"*\" in target","~ is too long"],
"pbkdf2":["~ error"],
"peer":["~ did not return a certificate","~ key error"],
"pem":["~ name bad prefix","~ name too short"],
"percentiles":["~["],
"performance":["\" ~ mark has not been set"],
"permanent":["~ failure"],
"permission":["--~ is required","~ denied"],
"permitted":["~ subtree violation"],
"personalisation":["~ string too long"],
"pingInterval":["~ must be a positive integer, greater or equal to 0"],
"pipeline":["~ failure","~ not supported"],
"pkcs":["~ decoding error"],
"pkcs12":["~ cipherfinal error"],
"pkey":["~ application asn1 method already registered"],
"pkg":[" = ~;\n"],
"pledged":["~ buffer stability condition is not respected"],
"pledgedSrcSize":["~ may not be negative","~ must be a number","~ must be a safe integer","~ must be non-negative","~ should be an integer"],
"point":["~ arithmetic failure","~ at infinity","~ coordinates blind failure","~ is not on curve"],
"poll":["~ request not supported"],
"post":["~ handshake auth encoding err"],
"prefix":[" ~ length must be a valid integer.","~ length must be a valid integer"],
"present":[" ~."],
"preventExtensions":["'~' on proxy: trap returned truish but the proxy target is extensible"],
"prime":["~ is too big"],
"print":["--~ cannot be used with ESM input"],
"private":["~ key decode error","~ key encode error","~ key mismatch","~ or public"],
"privateKeyEngine":[".~",".~\" property",".~'"],
"privateKeyIdentifier":[".~",".~\" property",".~'"],
"problems":["~ getting password"],
"process":["'~.env' does not accept an accessor(getter/setter) descriptor","'~.env' only accepts a configurable, writable, and enumerable data descriptor","`~.setupUncaughtExceptionCapture()` was called while a capture callback was already active","~._linkedBinding","~.binding","~.debugPort must be 0 or in range 1024 to 65535","~.dlopen needs at least 2 arguments","~.execve failed with error code "],
"prohibited":[" ~ in ","\" ~"],
"properties":[" ~: "],
"property":["\" ~","'\n    --- ~ '","'\n    |     ...\n    |     ~ '","'\n    |     ~ '","]\" ~"],
"protocol":["~ \"","~ driver not attached","~ error","~ is shutdown","~ not available","~ not supported","~ wrong type for socket"],
"protocols":["~["],
"provider":["~ asym cipher failure","~ asym cipher not supported","~ keymgmt failure","~ keymgmt not supported","~ signature failure","~ signature not supported"],
"proxy":["~ authentication required","~ certificates not allowed, please set the appropriate flag","~ path length constraint exceeded","~ subject name violation"],
"psk":["~ identity not found","~ no client cb","~ no server cb"],
"pss":["~ saltlen too small"],
"pub":["~ exponent out of range"],
"public":["~ key decode error","~ key encode error","~ key not rsa"],
"pvk":["~ data too short","~ too short"],
"q":["~ not prime"],
"qualified":["~ table names are not allowed on INSERT, UPDATE, and DELETE statements within triggers"],
"query":["~ aborted"],
"queryA":["~"],
"queryAaaa":["~"],
"queryAny":["~"],
"queryCaa":["~"],
"queryCname":["~"],
"queryMx":["~"],
"queryNaptr":["~"],
"queryNs":["~"],
"queryPtr":["~"],
"querySoa":["~"],
"querySrv":["~"],
"queryTlsa":["~"],
"queryTxt":["~"],
"quic":["~ handshake layer error","~ network error","~ protocol error"],
"r":["%~ ","%~ ORDER BY term does not match any column in the result set"],
"random":["~ number generation failed","~ number generator"],
"random_get":["~("],
"randomness":["~ source strength insufficient"],
"raw":[" ~ keys must be exactly 32-bytes"," ~ keys must be exactly 56-bytes"," ~ keys must be exactly 57-bytes","~ format"],
"read":[", ~",", ~ '","~","~ bio not set","~ key","~ timeout expired","~-only file system"],
"readHostObject":["~ must return an object"],
"readable":["{ ~, writable } pair"],
"reading":[" (~ '"],
"readline":["~ was closed"],
"readlink":[", ~",", ~ '","~"],
"received":["' ~ a bad response: ","' ~ a bad response: the 'Content-Type' header is required"],
"record":["~ layer failure","~ length mismatch","~ too small","~<ByteString, ByteString>"],
"records":["~ not released"],
"recursive":["~ aggregate queries not supported","~ reference in a subquery: "],
"recvmsg":["~"],
"redirect":["~ count exceeded","~ mode cannot be \"follow\" for \"no-cors\" request"],
"referenced":["\" ~ in dependencies but not defined in "],
"references":[" ~ tables to its right"],
"referencing":["\" ~ \""],
"refs_":["(~) > (0)"],
"relative":["~ symbolic link target"],
"remainder":["~ by zero"],
"remote":["~ I/O error","~ imports cannot import from a local location.","~ peer address not set"],
"rename":[", ~",", ~ '","~","~ columns of"],
"renegotiate":["~ ext too long"],
"renegotiation":["~ encoding err","~ mismatch"],
"replace":["~ require() with import"],
"request":["~ canceled","~ for '","~ is not a valid match in pattern \"","~ mode cannot be \"same-origin\"","~ pending","~ sent","~ too large for drbg"],
"requested":["~ new array is too large"],
"require":["~ ctr mode cipher","~() cannot be used on an ESM graph with top-level await. Use import() instead.","~() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla.","~() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla.\n  From ","~() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla.\nRequired module: ","~() of ES Module ","~(`domain`) at this point"],
"required":[" ~, but"," ~, but only ","~ cipher missing","~ compression algorithm missing"],
"requires":[" ~ 'new'"," ~ that 'this' be a "," ~ that the property of the first argument, items[Symbol.asyncIterator], when exists, be a function"," ~ that the property of the first argument, items[Symbol.iterator], when exists, be a function"],
"reseed":["~ error"],
"reset":["~"],
"resolution":["\" ~ of "],
"resolved":["' ~ to an errored module","~ protocol is unknown"],
"resource":["~ busy or locked","~ temporarily unavailable"],
"result":["~ too large"],
"resuming":["~ an invalid continuation"],
"rethrowing":["~ null value"],
"returned":[" ~ ","' ~ for property '"],
"rm":[", ~",", ~ '","~"],
"rmdir":[", ~",", ~ '","~"],
"rotation":["~ interval is out of range"],
"row":["~ value misused"],
"rsa":["~ operations not supported","~ routines"],
"salt":["~ is too big","~ is too large","~ length check failed","~ length is out of range","~ length recovery failed"],
"scandir":[", ~",", ~ '","~"],
"scsv":["~ received when renegotiating"],
"sct":["~ verification failed"],
"search":["~ only supported for directories"],
"second":["~ argument must be a string","~ argument must be a string or object","~ argument to ","~ number too large"],
"secret":["~ is too big","~ is too large"],
"seed":["~ sources must not have a parent"],
"self":["~ test kat failure","~ test post failure","~-signed certificate","~-signed certificate in certificate chain"],
"send":["~"],
"sequence":["~ ctr wrapped","~ length mismatch","~ not constructed","~ or set needs config"],
"serverhello":["~ tlsext"],
"servername":["\"~\" is required parameter for Server.addContext","~ changed"],
"service":["~ not available for socket type"],
"session":["~ cannot be closed while in a callback","~ id context uninitialized","~ is currently in use","~ is not open"],
"sessionIdContext":[".~\" property"],
"sessionTimeout":[".~\"",".~\" property"],
"set":["'~' on proxy: trap returned truish for property '","~ WebAssembly.Global.value","~ WebAssembly.Global.value)","~ default property failure","~ list"],
"setBlocking":["~"],
"setBroadcast":["~"],
"setMulticastInterface":["~"],
"setMulticastLoopback":["~"],
"setMulticastTTL":["~"],
"setPrototypeOf":["'~' on proxy: trap returned truish for setting a new prototype on the non-extensible proxy target"],
"setRawMode":["~"],
"setTTL":["~"],
"setTypeOfService":["~"],
"setegid":[", ~",", ~ '","~"],
"seteuid":[", ~",", ~ '","~"],
"setgid":[", ~",", ~ '","~"],
"setgroups":[", ~",", ~ '","~"],
"setting":[" (~ '","~ xof failed"],
"setuid":[", ~",", ~ '","~"],
"shared":["~ info error"],
"short":[".~",".~\" property",".~'","~ header","~ line"],
"should":["\n\n~ loosely deep-equal\n\n","\n\n~ not loosely deep-equal\n\n"," ~ be "," ~ be a URL string."," ~ be a multiple of "," ~ be smaller than maxWrite ("," ~ reference only one column of table ","\" - ~ this be a string literal in single-quotes?","' ~ be a valid string.","~ be a URL string","~ be smaller than maxWrite (","~ only call on root","~ retry"],
"shutdown":["~","~ while in init"],
"sig":["~ invalid mime type"],
"sigalgs":[".~",".~\" property",".~'"],
"signal":["~ cannot be used with steal or ifAvailable","~ must be an AbortSignal","~ must be an EventEmitter or EventTarget"],
"signals":[" (~ must use all capital letters)"],
"signature":["~ algorithms error","~ for non signing certificate","~ is too big","~ type and key type incompatible"],
"size":["~ + offset"],
"slot":["~ full"],
"sock_accept":["~("],
"sock_shutdown":["~("],
"socket":["~ hang up","~ idle timeout","~ is already connected","~ is not connected","~ is required","~ operation on non-socket","~ type not supported"],
"software":["~ caused connection abort"],
"source":["~ must be a TypedArray or a DataView"],
"spawn":["~"],
"spawnSync":["~ "],
"specifier":[" ~\" argument"],
"spkac":["~ is too large"],
"sql":[", ~)WHERE name NOT LIKE 'sqliteX_",", ~, type, name, ",", ~, type, name, 1, "],
"sqlite_master":["\".~ SET sql = sqlite_rename_quotefix(","\".~ WHERE name NOT LIKE 'sqliteX_",".~ VALUES('index',"],
"src":["~ and dest cannot be the same","~ and dest cannot be the same "],
"srtp":["~ could not allocate profiles","~ protection profile list too long","~ unknown protection profile"],
"ssl":["~ command section empty","~ command section not found","~ ctx has no default ssl version","~ handshake failure","~ library has no ciphers","~ negative length","~ section empty","~ section not found","~ session id callback failed","~ session id conflict","~ session id context too long","~ session id has bad length","~ session id too long","~ session version mismatch","~/tls alert bad certificate","~/tls alert bad record mac","~/tls alert certificate expired","~/tls alert certificate revoked","~/tls alert certificate unknown","~/tls alert decompression failure","~/tls alert handshake failure","~/tls alert illegal parameter","~/tls alert no certificate","~/tls alert unexpected message","~/tls alert unsupported certificate"],
"ssl3":["~ ext invalid max fragment length","~ ext invalid servername","~ ext invalid servername type","~ session id too long"],
"sslv3":["~ alert bad certificate","~ alert bad record mac","~ alert certificate expired","~ alert certificate revoked","~ alert certificate unknown","~ alert decompression failure","~ alert handshake failure","~ alert illegal parameter","~ alert no certificate","~ alert unexpected message","~ alert unsupported certificate","~ rollback attack"],
"stack":["~ trace "],
"start":[" (~ ","~ offset of "],
"stat":[", ~",", ~ '","~"],
"statement":["~ has been finalized","~ is already being executed","~ too long"],
"statfs":[", ~",", ~ '","~"],
"status":[" ~ must not have a payload"],
"stderr":["~ maxBuffer length exceeded"],
"stdout":["~ maxBuffer length exceeded"],
"still":["~ in init"],
"stream":["~ count limited","~ end","~ error","~ finished","~ recv only","~ reset","~ send only","~.push() after EOF","~.unshift() after end event"],
"streaming":["~ not supported"],
"streams":["~["],
"string":["~","~ offset out of bounds","~ or blob too big","~ part in extglob AST??","~ too long","~ too short","~ type in extglob ast??"],
"stringview_iter":["~ has no JS representation"],
"stringview_wtf16":["~ has no JS representation"],
"stringview_wtf8":["~ has no JS representation"],
"sub":["~-select returns "],
"subject":["~ issuer mismatch","~ signature algorithm and issuer public key algorithm mismatch"],
"super":["'~' keyword unexpected here"],
"symbol":["~"],
"symlink":[", ~",", ~ '","~"],
"syntax":["\": ~ error","~ error after column name \""],
"system":["~ / Map","~ / Map (SharedExternalOneByteString)","~ / Map (SharedExternalString)","~ / Map (SharedOneByteString)","~ / Map (SharedString)","~ / Map (SharedUncachedExternalOneByteString)","~ / Map (SharedUncachedExternalString)","~ / Map (UncachedExternalOneByteString)","~ lib","~ library"],
"table":[" ~ as "," ~ of size ",": ~ import requires a WebAssembly.Table","~ ","~ \"","~ import ","~ import requires a WebAssembly.Table","~ index is out of bounds","~-function argument"],
"tableLog":["~ requires too much memory : unsupported"],
"tables":[" ~ in a join"],
"tag":[": ~ import requires a WebAssembly.Tag","~ import requires a WebAssembly.Tag","~ not needed","~ not set"],
"tagLength":["~ is too big"],
"target":["\" ~ ","~ object/alias may not appear in FROM clause: "],
"targets":["; ~ must start with \"./\""],
"temporary":["~ failure","~ storage cannot be changed from within a transaction","~ table name must be unqualified","~ trigger may not have qualified name"],
"term":[" ~"],
"terminated":["~"],
"text":["~ file is busy"],
"than":[" ~ the module's declared maximum "],
"that":["'  ~ is incompatible with the existing property in the proxy target","' ~ is incompatible with the existing property in the proxy target","' ~ is not linked",") ~ did not match any of the client's offered protocols ("],
"the":["~ \".\" operator","~ 'Content-Type' header is required","~ INDEXED BY clause is not allowed on UPDATE or DELETE statements within triggers","~ NOT INDEXED clause is not allowed on UPDATE or DELETE statements within triggers","~ asn1 object identifier is not known for this md"],
"there":["~ is already a table named ","~ is already an index named ","~ is already another table or index with this name: "],
"this":["\"; ~ will be supported in the future","'~' is not a valid formal parameter name","~ archive was not opened for writing","~ is not a Date object.","~ is not a typed array."],
"threadCpuUsage":["~ is not available on SunOS"],
"ticketKeys":[".~",".~\" property",".~'"],
"time":[" ~(s) but was executed "," ~(s).","~ not ascii format","~ stamp routines"],
"timeout":[" ~: ",", ~: "],
"timerified":["~ "],
"times":[" ~..."],
"tls":["~ illegal exporter label","~ invalid ecpointformat list"],
"tlsv1":["~ alert access denied","~ alert decode error","~ alert decrypt error","~ alert decryption failed","~ alert export restriction","~ alert inappropriate fallback","~ alert insufficient security","~ alert internal error","~ alert no application protocol","~ alert no renegotiation","~ alert protocol version","~ alert record overflow","~ alert unknown ca","~ alert unknown psk identity","~ alert user cancelled","~ bad certificate hash value","~ bad certificate status response","~ certificate unobtainable","~ unrecognized name","~ unsupported extension"],
"tlsv13":["~ alert certificate required","~ alert missing extension"],
"to":[" ...` ~ show where the warning was created)"," ~ "," ~ a BigInt"," ~ a dynamic import() which is available in all CommonJS modules."," ~ a subdirectory of self "," ~ an integer."," ~ an object whose class did not declare it"," ~ be one of: Null, Undefined, Object."," ~ be returned for the \""," ~ be returned from the \""," ~ clear the buffer."," ~ end in .cjs, change the requiring code to use dynamic import() which is available in all CommonJS modules, or change \"type\": \"module\" to \"type\": \"commonjs\" in "," ~ treat all .js files as CommonJS (using .mjs for all ES modules instead).\n","\") ~ be an instance of ","'  ~ the non-extensible proxy target"],
"toExponential":["~() argument must be between "],
"toFixed":["~() digits argument must be between "],
"toPrecision":["~() argument must be between ","~() argument must be between 1 and 100"],
"toString":["~() radix argument must be between 2 and 36"],
"too":["~ large","~ long","~ many FROM clause terms, max: ","~ many SQL variables","~ many arguments on ","~ many arguments on function ","~ many columns in ","~ many columns in result set","~ many columns on ","~ many content-encodings in response: ","~ many key updates","~ many length or distance symbols","~ many levels of trigger recursion","~ many links","~ many open files","~ many pipes","~ many records","~ many references to \"","~ many retries","~ many symbolic links encountered","~ many terms in ","~ many terms in ORDER BY clause","~ many terms in compound SELECT","~ many warn alerts","~ much early data","~ small"],
"trailer":["~ content"],
"transform":["~["],
"trigger":[" ~ on view: ","~ ","~ \""],
"triggers":["~ nested too deep"],
"true":["~"],
"trying":["~ to suspend JS frames","~ to suspend without WebAssembly.promising"],
"tuple":[" ~"],
"twice":[" ~ on the same object"],
"type":[".~\" property","~ ","~ bigint (","~ boolean (false)","~ boolean (true)","~ incompatibility when transforming from/to JS","~ not constructed","~ not primitive","~ number (","~ number (-0)","~ number (-Infinity)","~ number (0)","~ number (Infinity)","~ number (NaN)","~ string (","~ string ('","~ symbol ("],
"typeOfService":["~ must be an integer between 0 and 255"],
"unable":["~ to decode issuer public key","~ to decrypt CRL's signature","~ to decrypt certificate's signature","~ to enable locking","~ to find ciphers","~ to find ecdh parameters","~ to find parameters in chain","~ to find public key parameters","~ to get CRL issuer certificate","~ to get certificate CRL","~ to get certs public key","~ to get issuer certificate","~ to get local issuer certificate","~ to get maximum request size","~ to get parent strength","~ to get passphrase","~ to get random strength","~ to get read lock","~ to get write lock","~ to identify the object to be reindexed","~ to initialise ciphers","~ to load sha256","~ to load ssl3 md5 routines","~ to load ssl3 sha1 routines","~ to lock context","~ to lock parent","~ to open a temporary database file for storing temporary tables","~ to open database file","~ to reseed","~ to set callbacks","~ to verify the first certificate"],
"undefined":["~","~ generator","~ or a fully resolved URL string","~ order"],
"unexpected":["~ ccs message","~ dek iv","~ end of early data","~ end of file","~ eoc","~ eof while reading","~ key parameters","~ message","~ record","~ redirect"],
"unhandled":["~ critical CRL extension","~ critical extension"],
"unimplemented":["~ code"],
"uninitialized":["~"],
"universalstring":["~ is wrong length"],
"unknown":["(~ function)","~ alert type","~ algorithm type","~ bits","~ certificate type","~ certificate verification error","~ cipher","~ cipher returned","~ cipher type","~ cmd name","~ cofactor","~ column \"","~ command","~ compression method","~ database ","~ datatype for ","~ digest","~ digest algorithm","~ encoding, expected utf-8''","~ error","~ feature: ","~ format","~ function: ","~ group","~ header flags set","~ join type: ","~ key exchange type","~ key type","~ library","~ mandatory parameter","~ mask digest","~ max size","~ message digest algorithm","~ nid","~ node or service","~ object type","~ operation","~ option","~ order","~ padding type","~ pbe algorithm","~ pkey type","~ protocol","~ public key type","~ purpose id","~ scheme","~ security bits","~ sigid algs","~ signature algorithm","~ ssl version","~ state","~ table option: ","~ tag","~ trust id"],
"unlink":[", ~",", ~ '","~"],
"unreachable":["~","~ code"],
"unrecognized":["~ token: \""],
"unsafe":["~ legacy renegotiation disabled","~ use of ","~ use of virtual table \""],
"unsigned":["~ short"],
"unsolicited":["~ extension"],
"unspecified":["~ certificate verification error"],
"unsuitable":["~ certificate purpose"],
"unsupported":[" ~ WASI version.","~","~ WASI version","~ ZIP feature: ","~ algorithm","~ any defined by type","~ cek alg","~ cipher","~ compression algorithm","~ config value","~ config value class","~ config value op","~ elliptic curve","~ encoding: ","~ encryption","~ encryption type","~ extension feature","~ field","~ frame specification","~ idleTimeout, use keepAliveTimeout instead","~ keepAlive, use pipelining=0 instead","~ key components","~ key derivation function","~ key size","~ key type","~ keylength","~ label source","~ mac type","~ mask algorithm","~ mask parameter","~ maxKeepAliveTimeout, use keepAliveMaxTimeout instead","~ name constraint type","~ number of rounds","~ or invalid name constraint syntax","~ or invalid name syntax","~ pkcs12 mode","~ prf","~ private key algorithm","~ protocol","~ public key type","~ pvk key type","~ requestTimeout, use headersTimeout & bodyTimeout instead","~ salt type","~ selection","~ signature type","~ socketTimeout, use headersTimeout & bodyTimeout instead","~ ssl version","~ status type","~ type","~ use of NULLS ","~ version","~ write flag"],
"unusable":["~"],
"update":["~ call out of order","~ error"],
"upgrade":["~","~ must be a string"],
"uri":["~ authority unsupported"],
"url":[" ~"," ~\" argument"," ~'"],
"use":["; ~ 'with' instead","~ DROP TABLE to delete table ","~ DROP VIEW to delete view ","~ export instead of module.exports/exports","~ import.meta.dirname instead","~ import.meta.filename instead","~ srtp not negotiated","~ strict"],
"useH2c":["~ must be a valid boolean value"],
"using":[" ~ "],
"utctime":["~ is too short"],
"utime":[", ~",", ~ '","~"],
"uv_cwd":[", ~",", ~ '","~"],
"uv_getrusage":[", ~",", ~ '","~"],
"uv_getrusage_thread":[", ~",", ~ '","~"],
"uv_if_indextoiid":[", ~",", ~ '","~"],
"uv_interface_addresses":[", ~",", ~ '","~"],
"uv_os_get_passwd":[", ~",", ~ '","~"],
"uv_os_gethostname":[", ~",", ~ '","~"],
"uv_os_getpriority":[", ~",", ~ '","~"],
"uv_os_homedir":[", ~",", ~ '","~"],
"uv_os_setpriority":[", ~",", ~ '","~"],
"uv_os_uname":[", ~",", ~ '","~"],
"uv_pipe_chmod":["~"],
"uv_resident_set_memory":[", ~",", ~ '","~"],
"uv_signal_start":["~"],
"uv_tty_init":[", ~",", ~ '","~"],
"uv_uptime":[", ~",", ~ '","~"],
"v8_flags":["!~.jitless || v8_flags.wasm_jitless"],
"validation":["~ function is expected to return \"true\". Received "],
"value":[" <~>' argument missing"," ~ in "," ~ is out of range."," ~: ","': ~ ","~ '","~ error","~ is out of range","~ missing","~ must be an X509CertificateHandle or BufferSource","~ too large for defined data type"],
"values":[" ~"," ~ for "," ~ were supplied"],
"variable":["~ number must be between ?1 and ?"],
"version":["~ too high","~ too low"],
"via":[" ~ "],
"view":["~ ","~ ArrayBuffer size is invalid"],
"views":["~ may not be indexed"],
"virtual":["~ table","~ tables cannot use computed columns","~ tables may not be altered","~ tables may not be indexed"],
"wal":[" ~ mode from within a transaction"],
"warning":["~ message"],
"was":[" ~ called on "," ~ closed","\" ~ not found","'\n~ compiled against a different Node.js version using\nNODE_MODULE_VERSION ","' ~ defined without a getter","' ~ defined without a setter"],
"wasi":["~.start() has not been called"],
"wasm":["~ exception"],
"when":[" ~ "],
"which":[" ~ has no effect."," ~ has only a getter"," ~ is greater than 255."," ~ is not a string","' ~ cannot be non-writable, unless there exists a corresponding non-configurable, non-writable own property of the target object.","' ~ exists in the non-extensible proxy target","' ~ exists in the proxy target as a non-configurable and non-writable accessor property without a setter","' ~ exists in the proxy target as a non-configurable and non-writable data property with a different value","' ~ exists in the proxy target as non-configurable","' ~ is either non-existent or configurable in the proxy target","' ~ is non-configurable in the proxy target","' ~ is non-configurable, non-writable in the proxy target","' ~ is non-configurable, writable in the proxy target",", ~ is "],
"while":[" ~ importing "," ~ importing \""],
"window":["'~' option '"],
"windowsHandle":["~ with fs"],
"with":[" ~ "," ~ directory "," ~ exit code "," ~ non-directory ","\" ~ value \""],
"workSpace":["~ buffer is not large enough"],
"worker":["~.cpuUsage() is not available on SunOS"],
"wrap":["~ mode not allowed"],
"write":[", ~",", ~ '","~","~ after end","~ failed","~ failed after retries"],
"writev":["~ failed","~ failed after retries"],
"wrong":["~ certificate type","~ cipher returned","~ ciphertext size","~ curve","~ curve parameters","~ encryption level received","~ final block length","~ integer type","~ lookup type","~ number of arguments to function ","~ order","~ output buffer size","~ public key type","~ rpk type","~ signature length","~ signature size","~ signature type","~ ssl version","~ tag","~ type","~ version number"],
"wtf":["~?"],
"x509":["~ certificate routines","~ lib","~ verification setup problems"],
"xBestIndex":[".~ malfunction"],
"xof":["~ digests not allowed"],
"xts":["~ data unit is too large","~ duplicated keys"],
"you":[", ~ can use import instead"]
}),
"identifiers":`
AbortController
AbortSignal
ActiveAsyncContextFrame
ActiveChannel
Agent
AggregateError
Array
ArrayBuffer
Assert
AsyncContextFrame
AsyncDisposableStack
AsyncHook
AsyncLoaderHookWorker
AsyncLoaderHooksOnLoaderHookWorker
AsyncLoaderHooksProxiedToLoaderHookWorker
AsyncLocalStorage
AsyncResource
AwaitExpression
Base
BigInt
BigInt64Array
BigIntStats
BigUint64Array
Blob
BlockList
BlockListHandle
Boolean
BoundSocket
BoundedChannel
BoundedChannelScope
BroadcastChannel
Brotli
BrotliCompress
BrotliDecompress
Buffer
CB
CJSModule
CPUProfileHandle
CSI
Cache
CallTracker
CallTrackerContext
CategorySet
Channel
ChannelWrap
ChildProcess
ChildProcessDeserializer
ChildProcessSerializer
Cipher
Cipheriv
ClientRequest
ClonedAbortSignal
ClonedBlob
Comparison
ConnectionsList
Console
Construct
ContextifyScript
Control
CountQueuingStrategy
Ctor
CustomEvent
CustomizedModuleLoader
DataView
Date
Decipher
Decipheriv
DefaultDeserializer
DefaultSerializer
Deflate
DeflateRaw
DependencyMapperInstance
DepthLimiter
DiffieHellman
DiffieHellmanGroup
Dir
Dirent
DirentFromStats
DisposableStack
Domain
Duplex
DuplexPair
DuplexSide
DuplexSocket
Duplexify
ECDH
EnvHttpProxyAgent
Error
ErrorPrepareStackTrace
EvalError
Event
EventEmitter
EventEmitterAsyncResource
EventEmitterMixin
EventEmitterReferencingAsyncResource
EventTarget
ExceptionWithHostPort
ExperimentalZipBuffer
ExperimentalZipEntry
ExperimentalZipFile
FSEvent
FSReqCallback
FSWatcher
FastBuffer
File
FileHandle
FileHandleOperations
FileReadStream
FileState
FileWriteStream
FilesWatcher
FinalizationRegistry
FixedCircularBuffer
FixedQueue
Float16Array
Float32Array
Float64Array
ForOfStatement
FreeList
Function
GCProfiler
GetAddrInfoReqWrap
GetConstructors
GetName
GetNameInfoReqWrap
Glob
Gunzip
Gzip
HTTPClientAsyncResource
HTTPGet
HTTPParser
HTTPSGet
HTTPServerAsyncResource
Hash
HeapProfileHandle
HeapSnapshotStream
Hmac
Hooks
HooksProxy
Immediate
ImmediateList
InactiveAsyncContextFrame
IncomingMessage
Inflate
InflateRaw
Int16Array
Int32Array
Int8Array
Interface
InterfaceConstructor
InternalBlockList
InternalSocketAddress
InternalWorker
InternalX509Certificate
Iterator
JSStream
JSStreamSocket
LOOP
LazyTransform
Listener
LoadCache
Lock
LockManager
MIMEParams
MIMEType
Mac
Manifest
Map
MessageChannel
MessageEvent
MessagePortCloseEvent
MixedEventEmitter
Module
ModuleHooks
ModuleJob
ModuleJobBase
ModuleJobCtor
ModuleJobSync
ModuleLoadContext
ModuleLoader
ModuleResolveContext
ModuleWrap
NativeSecureContext
Navigator
NodeEnvironmentFlagsSet
NodeEventTarget
Number
Object
OutgoingMessage
PackageMap
ParserIncomingMessage
PassThrough
Pattern
Pipe
PipeConnectWrap
PriorityQueue
Process
Promise
PromiseRejectionHandledWarning
Proxy
ProxyConfig
QueryReqWrap
RangeError
ReadFileContext
ReadFileJob
ReadStream
Readable
ReadableState
ReadableStream
ReadableStreamTee
ReadableWorkerStdio
Readline
ReduceAwareErrMissingArgs
ReferenceError
RegExp
RegExpFromAnotherRealm
RegExpLikeForStringSplitting
ReplHistory
ResolveCache
Resolver
ResolverBase
ResultSet
ReusedHandle
RunScope
RunStoresScope
SNICallback
SafeArrayIterator
SafeArrayPrototypePushApply
SafeFinalizationRegistry
SafeIterator
SafeMap
SafePromise
SafePromiseAll
SafePromiseAllReturnArrayLike
SafePromiseAllReturnVoid
SafePromiseAllSettled
SafePromiseAllSettledReturnVoid
SafePromiseAny
SafePromisePrototypeFinally
SafePromiseRace
SafeSet
SafeStringIterator
SafeStringPrototypeSearch
SafeWeakMap
SafeWeakRef
SafeWeakSet
Scheduler
Script
SecureContext
SecurePair
SendWrap
Server
ServerResponse
Set
SharedArrayBuffer
ShutdownWrap
SideEffectFreeRegExpPrototypeExec
SideEffectFreeRegExpPrototypeSymbolReplace
SideEffectFreeRegExpPrototypeSymbolSplit
SigintWatchdog
Sign
Signal
SlowBuffer
Socket
SocketAddress
SocketListReceive
SocketListSend
SourceTextModule
StatFs
StatWatcher
Stats
StatsBase
Stream
StreamWrap
String
StringDecoder
StringPrototypeSlice
SuppressedError
Symbol
SymbolAsyncDispose
SymbolAsyncIterator
SymbolDispose
SymbolHasInstance
SymbolIterator
SyncCPUProfileHandle
SyncHeapProfileHandle
SyncWriteStream
SyntaxError
SyntheticModule
TCP
TCPConnectWrap
TLSSocket
TTY
TemporalInstant
TextDecoder
TextDecoderStream
TextEncoder
Timeout
TimersList
Tracing
TracingChannel
TransferableBlob
TransferableFile
Transform
TryGetAllProperties
TypeError
UDP
URIError
URL
URLContext
URLSearchParams
URLSearchParamsIterator
URLSerializer
UVExceptionWithHostPort
Uint16Array
Uint32Array
Uint8Array
Uint8ClampedArray
UnhandledPromiseRejection
UnhandledPromiseRejectionWarning
Unzip
UpgradeStream
Url
Utf8Stream
VariableDeclaration
Verify
VirtualFileSystem
WASI
WeakMap
WeakRef
WeakRefMap
WeakReference
WeakSet
WebAssembly
Worker
WorkerImpl
Writable
WritableState
WritableWorkerStdio
WriteFileJob
WriteStream
WriteWrap
Zlib
ZlibBase
Zstd
ZstdCompress
ZstdDecompress
_DOMException
_MessageChannel
_SocketAddress
_StatWatcher
_TransferredBoundSocket
_WASI
_addHeaderLine
_addHeaderLineDistinct
_addHeaderLines
_addListener
_bytesDispatched
_cacheSession
_checkModeProperty
_close
_compile
_connect
_construct
_copy
_copyActual
_copyFile
_createSocketHandle
_deferToConnect
_destroy
_destroySSL
_disconnect
_dump
_dumpAndCloseReadable
_duplexify
_emitCloseIfDrained
_emitTLSError
_enable
_errnoException
_errorHandler
_evictSession
_exceptionWithHostPort
_extend
_fill
_final
_findPath
_finish
_finishInit
_flush
_flushOutput
_forkChild
_format
_getMaxListeners
_getServerData
_getSession
_getpeername
_getsockname
_handleTimeout
_implicitHeader
_init
_initPaths
_inspect
_instantiate
_isLenientHeaderValidation
_link
_linkedBinding
_listeners
_load
_nodeModulePaths
_onImmediate
_onLine
_onNewListener
_onPendingData
_onRemoveListener
_onTimeout
_onceWrap
_preloadModules
_processChunk
_propagate
_rawDebug
_read
_readHostObject
_readPackage
_refreshSize
_register
_releaseControl
_renderHeaders
_request
_reset
_resolveAlreadyNormalized
_resolveFilename
_resolveLookupPaths
_rimraf
_rmchildren
_rmdir
_rmdirSync
_send
_setServerData
_setSimultaneousAccepts
_setupWorker
_start
_storeHeader
_tabComplete
_tlsError
_tls_wrap
_transform
_ttyWriteDumb
_uint8ArrayToBuffer
_unlinkSync
_unrefTimer
_watch
_wrapHandle
_write
_writeGeneric
_writeHostObject
_writeRaw
_writev
abort
abortChildProcess
abortIncoming
abortListener
abortOutgoing
abortSignal
aborted
access
accessSync
active
activeCurrent
activeDisable
activeExchange
activeSet
actualClose
actualWrite
actualWriteBuffer
actualWriteUtf8
adapt
add
addAbortListener
addAbortSignal
addAbortSignalNoValidate
addAddress
addAddresses
addBufferPrototypeMethods
addBuiltinLibsToObject
addCACerts
addCIDR
addCIDRs
addCatch
addChunk
addClientAbortSignalOption
addContext
addCustomLoader
addEllipsis
addEntry
addEventListener
addJobsToDependencyGraph
addKeyVal
addListener
addMembership
addNumericSeparator
addNumericSeparatorEnd
addNumericalSeparator
addPrototypeProperties
addQuotes
addRange
addReadOnlyProcessAlias
addRequest
addResult
addResultAsync
addServerAbortSignalOption
addSignalHandler
addSourceMap
addSourceSpecificMembership
addSubnet
addSubpattern
addSubpatterns
addToStatCache
addTrailers
addUncaughtExceptionCaptureCallback
address
adjustOffset
after
afterConnect
afterConnectMultiple
afterDns
afterHooksExist
afterInspector
afterItemProcessed
afterLoad
afterResolve
afterSend
afterShutdown
afterWrite
afterWriteDispatched
afterWriteTick
aggregateTwoErrors
alignPool
alignmentPadding
alloc
allocUnsafe
allocUnsafeSlow
allocate
allocateAligned
alwaysWarnUnhandledRejectionsMode
ancestorAtDepth
ancestorCandidate
any
append
appendFile
appendFileSync
appendHeader
apply
arch
areEqualArrayBuffers
areIdentical
areLinesEqual
areSimilarFloatArrays
areSimilarRegExps
areSimilarTypedArrays
argsToTokens
arrayBuffer
arrayBufferViewIndexToType
arrayBufferViewTypeToIndex
arrayClone
arrayHasEqualElement
arrayHasEqualMapElement
arrayToSafePromiseIterable
asIndexedPairs
asciiSlice
asciiWrite
assert
assertBufferSource
assertChannel
assertCrypto
assertEncoding
assertIntegrity
assertTransferable
assertTransferableServer
assertTransferableSocket
assertTypeScript
assignEnvironmentData
assignFunctionName
assignSocket
asyncBufferWrapper
asyncEnd
asyncId
asyncInstantiate
asyncLink
asyncResetHandle
asyncResource
asyncRunEntryPointWithESMLoader
asyncStart
at
atob
authoritiesMatch
autoEscapeStr
availableFlags
backtrack
base64ByteLength
base64Slice
base64Write
base64urlSlice
base64urlWrite
basename
basicToDigit
before
beforeInspector
bidirectionalIndexOf
bind
bindAsyncResource
bindDefaultResolver
bindPipe
bindServerHandle
bindSignalToReq
bindStore
bindSync
binding
blob
bound
boundedChannel
boundsError
btoa
bubbles
buffer
bufferSize
buildAllowedFlags
buildHooks
builtinStrategy
byteLength
bytes
bytesRead
bytesWritten
cache
cacheBundledRootCertificates
cacheDefaultCACertificates
cacheExtraCACertificates
cacheKey
cacheRootCertificates
cacheSystemCACertificates
cachedDefaultResolve
cachedResolveSync
cachedResult
calculateLenientFlags
calculateServerName
callALPNCallback
callFinishedCallbacks
callFlushCallbackOnDrain
callRefsToFree
callSocketMethod
callback
callbackTrampoline
callbackified
callbackify
callbackifyOnRejected
calls
canParse
canPushMore
canTraverse
canTraverseAsync
cancel
cancelBubble
cancelListenerHandler
cancelWithError
cancelable
canonicalizeSpecifier
capture
caseSensitiveRelative
categories
categoryEnabledChecker
cb
chainAdvancedTooFar
changeToAsyncValues
channel
channelFromMap
charCodes
charLengthAt
charLengthLeft
chdir
check
checkAborted
checkBindError
checkBounds
checkCachedJobForRequireESM
checkConnections
checkEnabled
checkError
checkExecSyncError
checkForMessages
checkIfDisallowedImport
checkInt
checkInvalidHeaderChar
checkIsHttpToken
checkIsPromise
checkListener
checkOperator
checkOptionLikeValue
checkOptionUsage
checkParentDir
checkParentPaths
checkParentPathsSync
checkPaths
checkPathsSync
checkServerIdentity
checkShouldUseProxy
child
childToParent
chmod
chmodSync
chown
chownSync
cjsEmplaceModuleCacheEntry
cjsPreparseModuleExports
cleanForVfsPrefix
cleanImmediate
cleanParser
cleanTimer
cleanup
clear
clearBuffer
clearDefaultTriggerAsyncId
clearFileFilters
clearImmediate
clearIncoming
clearInterval
clearLine
clearQueue
clearScreenDown
clearTimeout
clearWakeupIfIdle
cloneEventListenerArray
cloneSet
close
closeAllConnections
closeFdOnExit
closeHandleAfterAck
closeHandler
closeIdleConnections
closeParserInstance
closePendingHandle
closeSingleUseContext
closeSocketHandle
closeSync
closeWrapped
code
codes
codesToStyle
collectASequenceOfCodePointsFast
collectRecursiveReaddirResult
columns
commit
commonPrefix
commonjsStrategy
compact
compare
compareExceptionKey
compareSmallSets
compareTimersLists
compileFunction
compileScript
compileSourceTextModule
completer
compose
composed
composedPath
computeNewHighWaterMark
concat
configSecureContext
connect
connectErrorNT
connectSync
connectionCorkNT
connectionListener
connectionListenerInternal
construct
constructNT
constructor
contentMode
context
convertALPNProtocols
convertCJSFilenameToURL
convertLockError
convertProcessSignalToExitCode
convertProtocols
convertToValidSignal
convertURLToCJSFilename
converter
copy
copyAccessor
copyBytesFrom
copyDir
copyDirNative
copyError
copyFile
copyFileSync
copyHooks
copyImpl
copyLink
copyObject
copyPermissionModelFlagsToEnv
copyProcessEnvToEnv
copyProps
copyPropsRenamed
copyPropsRenamedBound
copyPrototype
cork
count
countBinaryOnes
countReset
cp
cpFn
cpSync
cpSyncFn
cpuUsage
cpus
crc32
createAbortSignal
createAsyncIterator
createBlob
createBlobFromFilePath
createBlobReaderIterable
createBlobReaderStream
createBrotliDecompress
createCJSModuleWrap
createCJSNoSourceModuleWrap
createCachedData
createCipher
createCipheriv
createClassWrapper
createConnection
createConnectionError
createContext
createConvenienceMethod
createDecipher
createDecipheriv
createDeferredPromise
createDepthLimiter
createDiffieHellman
createDiffieHellmanGroup
createDomain
createDynamicModule
createECDH
createErrDiff
createEsmNotFoundErr
createEvent
createExport
createFinalization
createFn
createFromString
createHandle
createHash
createHmac
createHook
createIgnoreMatcher
createImport
createImportMetaResolve
createInterface
createIterResult
createLock
createLookupPromise
createLookupServicePromise
createMac
createMainThreadPort
createMatcher
createModule
createModuleJob
createModuleLoader
createModuleWrap
createObjectURL
createOnGlobalUncaughtException
createPool
createProperty
createPropertyForOptionDetail
createReadStream
createRequire
createRequireFromPath
createResolverClass
createResolverPromise
createSafeIterator
createScript
createSecureContext
createSecurePair
createServer
createServerHandle
createSign
createSinglebyteDecoder
createSocket
createTracing
createUnsafeAlignedBuffer
createUnsafeBuffer
createUnzip
createVerify
createWarningObject
createWorkerStdio
createWriteErrorHandler
createWriteStream
createWriteWrap
crypto
cryptoThisCheck
ctor
current
currentTarget
cursorTo
custom
customInspect
customInspectSymbol
customPromiseExecFunction
customizedModuleWorker
dataURLProcessor
datasync
dateFromMs
debounce
debounced
debug
debugWithTimer
debuglog
debuglogImpl
decRef
decRefCount
decode
decodeFormComponent
decodeStr
decoder
decorateCJSErrorWithTSMessage
decorateErrorStack
decorateErrorWithCommonJSHints
decorateErrorWithSnippet
deepEqual
deepFreeze
deepStrictEqual
defaultAgent
defaultCloseCallback
defaultGetFormat
defaultGetFormatWithoutErrors
defaultImportModuleDynamicallyForModule
defaultImportModuleDynamicallyForScript
defaultInitializeImportMetaForModule
defaultLoad
defaultLoadImpl
defaultLoadSync
defaultLookup
defaultPrepareStackTrace
defaultPrevented
defaultResolve
defaultResolveImpl
defaultResolveImplForCJSLoading
defaultResolverSetServers
defaultTransform
defaultTriggerAsyncIdScope
defaultValue
defineColorAlias
defineEventHandler
defineHandleReading
defineImportAssertionAlias
defineLazyProperties
defineOperation
defineProperty
defineReplaceableLazyAttribute
delayedKill
delete
delta
dependencySpecifiers
deprecate
deprecateInstantiation
deprecateProperty
deprecated
dequeue
deregister
deserialize
deserializeError
deserializePackageJSON
deserializeResolver
destroy
destroyHooksExist
destroyIPC
destroyMainThreadPort
destroySSL
destroySoon
destroyTracking
destroyer
detachSocket
detail
detectCycles
detectModuleFormat
determineSpecificType
dgram
diff
digitToBasic
dir
directory
dirname
disable
disableHooks
disablePromiseHookIfNecessary
disableRenegotiation
disconnect
dispatchEvent
dispose
dnsLookup
doClose
doConnect
doEmitWarning
doFreeze
doListen
doSend
doShutdown
doWrite
doWriteHeapSnapshot
doesNotMatch
doesNotReject
doesNotThrow
domainToASCII
domainToUnicode
domainUncaughtExceptionClear
done
drain
drop
dropMembership
dropSourceSpecificMembership
duplexPair
duplexify
emit
emitAbortNT
emitAfterScript
emitBeforeScript
emitCircularRequireWarning
emitCloseLegacy
emitCloseNT
emitConnectNT
emitDestroy
emitDestroyNT
emitDestroyScript
emitDrain
emitErrorCloseLegacy
emitErrorCloseNT
emitErrorEvent
emitErrorNT
emitErrorNt
emitExperimentalWarning
emitFreeNT
emitHook
emitHookFactory
emitImportAssertionWarning
emitInitNative
emitInitScript
emitInvalidHostnameWarning
emitInvalidSegmentDeprecation
emitKeypressEvents
emitKeys
emitLegacyIndexDeprecation
emitListeningNT
emitLookup
emitMakeCallbackDeprecation
emitMessage
emitNonThenableWarning
emitReadable
emitReadable_
emitRecursiveRmdirWarning
emitRequestTimeout
emitStop
emitTrailingSlashPatternDeprecation
emitUncaughtException
emitUnhandledRejection
emitUnhandledRejectionOrErr
emitUnhandledRejectionWarning
emitWarning
emitWarningIfNeeded
emitWarningSync
emitZipExperimentalWarning
emptyOrProtocolOrResolve
enable
enableCompileCache
enableDerivedOverride
enableDerivedOverrides
enableHooks
enabled
enabledHooksExist
encode
encodeInto
encodePathChars
encodeRealpathResult
encodeStr
encodeStringified
encodeStringifiedCustom
encoding
end
endFn
endReadable
endReadableNT
endSync
endTimer
endWritableNT
endianness
enhanceStackTrace
enqueue
enqueueRemoveStoresFromResource
enqueueRemoveStoresIfNotReinserted
enroll
ensureMutableListenerArray
ensurePhase
ensureSearchParamsUpdated
ensureTimerFlagsAreUpdated
enter
enterWith
entries
eos
eosWeb
equal
equals
errPath
error
errorBuffer
errorCodes
errorForSpecialFile
errorHandler
errorListener
errorOrDestroy
errorhandler
errors
escapeFn
escapeQuoteOrSolidus
escapeStyleCode
essence
establishTunnel
eval
evalFunction
evalModuleEntryPoint
evalScript
evalTypeScript
evalTypeScriptModuleEntryPoint
evaluate
evaluationCallback
eventEmitter
eventHandler
eventLoopUtilization
eventNames
eventPhase
eventTargetAgnosticAddListener
eventTargetAgnosticRemoveListener
every
exchange
excludeEnv
excludeNetwork
exec
execFile
execFileSync
execSync
executeModuleJob
executePreloadScripts
executeUserEntryPoint
executionAsyncId
executionAsyncResource
execve
exists
existsSync
exit
exithandler
expectedException
expectsError
expectsNoError
experimentalZipFunction
experimentalZipProperty
explainCommonJSGlobalLikeNotDefinedError
exportKeyingMaterial
exports
exportsNotFound
exposeGetterAndSetter
exposeInterface
exposeLazyInterfaces
exposeNamespace
extname
fail
family
fatal
fatalError
fchmod
fchmodSync
fchown
fchownSync
fd
fdatasync
fdatasyncSync
fetchModule
fetchWithRedirects
file
fileIsNotWritable
fileOpened
fileURLToPath
fileURLToPathBuffer
filename
fill
filter
filterDuplicateStrings
filterEnvForProxies
filterFile
filterFn
filterOnlyValidAddress
filterOwnProperties
final
finalize
finalizeBindings
finalizeEsmResolution
finalizeResolution
find
findColumn
findCommonJSGlobalLikeNotDefinedError
findLongOptionForShort
findLongestRegisteredExtension
findLooseMatchingPrimitives
findModulesWithTopLevelAwait
findPackageJSON
findParentPackageJSON
findScopeHREF
findTopLevelAwait
finish
finishEnd
finishImpl
finishMaybe
finishOnlyHandleError
finishShutdown
finishVfsMounts
finishWrite
finished
firstErrorLine
fixBufferList
fixWinEPERM
fixWinEPERMSync
flatMap
flow
flowlabel
flush
flushBuffer
flushBufferSync
flushEndCallbacks
flushHeaders
flushStdio
flushSync
flushSyncUtf8
flushUtf8
fn
followCompositeSignal
followStat
followStatSync
forEach
forEachFn
forceDefaultLoader
forceLoadHooks
forget
forgivingBase64
fork
format
formatArray
formatArrayBuffer
formatBigInt
formatBigIntNoColor
formatError
formatExt
formatExtraProperties
formatIterator
formatList
formatMap
formatMapIterInner
formatNamespaceObject
formatNumber
formatNumberNoColor
formatPrimitive
formatPromise
formatProperty
formatProxy
formatRaw
formatSet
formatSetIterInner
formatSpecialArray
formatTime
formatTypedArray
formatValue
formatWeakCollection
formatWeakMap
formatWeakSet
formatWithOptions
formatWithOptionsInternal
free
freeParser
freeSocketErrorListener
freeSocketOnReadGuard
from
fromArrayBuffer
fromArrayLike
fromAsyncGen
fromBuffer
fromJSON
fromList
fromObject
fromReadable
fromString
fromStringFast
fromWeb
fsBinding
fsCall
fsWrite
fsWriteSync
fstat
fstatSync
fsync
fsyncSync
ftruncate
ftruncateSync
futimes
futimesSync
generateConfigJsonSchema
generateSocketListenerWrapper
genericNodeError
get
getActual
getAll
getAllowUnauthorized
getAsset
getAssetAsBlob
getAssetKeys
getAsyncId
getAsyncLoaderHookWorker
getBlobDataSync
getBoxedBase
getBuffer
getBuiltinModule
getBuiltinModuleWrapForEmbedder
getCACertificates
getCIDR
getCLIOptionsFromBinding
getCLIOptionsInfoFromBinding
getCWDURL
getCachedCodeType
getCallSites
getCalls
getCertificate
getCheckedFunction
getCjsConditions
getCjsConditionsArray
getClassBase
getCode
getColorDepth
getColoredMyersDiff
getCompileCacheDir
getConditionsSet
getConnections
getConstructorName
getConstructorOf
getContextOptions
getCppHeapStatistics
getCrossRealmRegex
getCrossRelmRegex
getCtxStyle
getCursorPos
getDataProtocolModuleFormat
getDefaultAutoSelectFamily
getDefaultAutoSelectFamilyAttemptTimeout
getDefaultCiphers
getDefaultConditions
getDefaultConditionsSet
getDefaultEcdhCurve
getDefaultExtensions
getDefaultHighWaterMark
getDefaultLoad
getDefaultResolver
getDefaultResultOrder
getDefaultTriggerAsyncId
getDependencyMapper
getDeprecationWarningEmitter
getDirent
getDirentSync
getDirents
getDuplicateErrorFrameRanges
getEmbedderOptions
getEmptyFormatArray
getEncoding
getEncodingFromLabel
getEncodingOps
getEndCallbackError
getEnumerables
getEnvironmentData
getEosErrored
getEosOnCloseError
getErrMessage
getErrorMessage
getErrorSourceExpression
getErrorSourceLocation
getEvalModuleUrl
getEventListeners
getEventsMap
getExpectedArgumentLength
getExportsForCircularRequire
getExtensionForFormat
getFileProtocolModuleFormat
getFips
getFirstExpression
getFlags
getFormatOfExtensionlessFile
getFunctionBase
getGlobalAgent
getHandleWrapType
getHeader
getHeaderNames
getHeaders
getHeapCodeStatistics
getHeapSnapshot
getHeapSnapshotFilename
getHeapSnapshotOptions
getHeapSpaceStatistics
getHeapStatistics
getHexStyle
getHexStyleCache
getHighWaterMark
getHookArrays
getHooksProxy
getHostDefinedOptionId
getHostFromHeaderArray
getHostname
getHttpProtocolModuleFormat
getImportObject
getIndexArray
getInspectPort
getInternalGlobal
getIteratorBraces
getJobFromResolveResult
getKeyForPath
getKeys
getLazy
getMachine
getMainArgs
getMaxListeners
getMaybeCachedSource
getMessage
getModuleCachedImports
getModuleJobForImport
getModuleJobForRequire
getModuleJobForRequireInImportedCJS
getModuleParent
getName
getNavigatorPlatform
getNearestParentPackageJSON
getNearestParentPackageJSONType
getNewAsyncId
getNewKey
getNextTraceEventId
getOSRelease
getOSType
getOSVersion
getOptionValue
getOptions
getOptionsAsFlagsFromBinding
getOrCreateModuleJob
getOrCreateModuleJobAfterResolve
getOrCreateResourceStore
getOrInitializeCascadedLoader
getOrSetAsyncId
getOwnPropertyDescriptor
getPackageJSONURL
getPackageMap
getPackageScopeConfig
getPackageType
getPathBufferFromURLPosix
getPathBufferFromURLWin32
getPathFromURLPosix
getPathFromURLWin32
getPeerCertificate
getPeerX509Certificate
getPermissionModelFlagsToCopy
getPfxAgentKey
getPrefix
getPriority
getPrompt
getRaceMessage
getRandomBytesAlias
getRandomValues
getRawAsset
getRawHeaderNames
getReadFileBufferByteLengthName
getRealpathRootLstatPath
getRecursiveDirents
getRecvBufferSize
getReport
getRequireESMError
getRequireStack
getRequireStackMessage
getResolutionRoot
getRunInContextArgs
getScopeDependencyMapper
getSearchFromContext
getSearchFromParams
getSendBufferSize
getSendQueueCount
getSendQueueSize
getServers
getSession
getSessionForReuse
getSessionServerIdentity
getSigintWatchdog
getSignalsToNamesMapping
getSimpleDiff
getSocketList
getSource
getSourceSync
getStackFrames
getStackString
getStackedDiff
getStatFsFromBinding
getStats
getStatsForCopy
getStatsFromBinding
getStatsSync
getStore
getStringWidth
getStructuredStack
getStyleCache
getSystemErrorMap
getSystemErrorMessage
getSystemErrorName
getTicketKeys
getTimerCallbacks
getTimerDuration
getTopLevelAwaitLocations
getTrackedFunction
getTranslators
getTraversalStartDirectory
getTunnelConfigForProxiedHttps
getTypeOfService
getURLHref
getURLOrigin
getURLSearchParamsList
getUnhandledErrorException
getUnhandledRejectionsMode
getUserOptions
getUtf8Decoder
getValidStdio
getVfsLoadIndex
getVfsLoadRoot
getWindowSize
getX509Certificate
getter
glob
globSync
got
gotResolvedLink
gotStat
gotTarget
group
groupArrayElements
groupEnd
guessHandleType
handleCycles
handleDirents
handleErrorFromBinding
handleFdClose
handleFdSync
handleFilePaths
handleInvalidType
handleMaxCallStackSize
handleMessage
handleMessageFromMainThread
handleMessageFromThread
handleProcessExit
handleSocketAfterProxy
handleTimestamps
handleTimestampsAndMode
handleWriteReq
handledRejection
hardenRegExp
hardwareConcurrency
has
hasAgentCheckServerIdentity
hasAsyncGraph
hasAsyncIdStack
hasBodyHeaders
hasBuiltInToString
hasCapacity
hasColors
hasConverter
hasEventListener
hasHash
hasHeader
hasHooks
hasImmediateCapacity
hasMatchingError
hasPackageMap
hasPercentHex
hasPermissionFlagInEnv
hasPort
hasRef
hasRejectionToWarn
hasSearch
hasSeenSymlinks
hasStartedUserCJSExecution
hasStartedUserESMExecution
hasSubscribers
hasTickScheduled
hasTopLevelAwait
hasUncaughtExceptionCaptureCallback
hasUnequalTag
hash
healthCheck
hexByteToNumber
hexSlice
hexToRgb
hexWrite
hideInternalStackFrames
hideStackFrames
high
highWaterMarkFrom
highlightRegExp
host
hostname
howMuchToRead
href
hrtime
hrtimeBigInt
http
httpServerPreClose
https
identicalSequenceRange
identifier
identity
identityRealpath
identityRealpathSync
identitySync
ifError
ignoreBOM
ignoreUnhandledRejectionsMode
import
importFd
importMetaInitialize
importModuleDynamically
importModuleDynamicallyCallback
importModuleDynamicallyForEmbedder
importModuleDynamicallyWrap
importModuleDynamicallyWrapper
importNotDefined
importSyncForRequire
importWindowsHandle
imports
improveStack
incRef
incRefCount
includes
includesAsync
indexOf
info
inherits
init
initAll
initAsyncResource
initCJSParseSync
initEvent
initEventTarget
initHooksExist
initMessageChannel
initNodeEventTarget
initRead
initSocketHandle
initialize
initializeAsyncLoaderHooksOnLoaderHookWorker
initializeCJS
initializeCJSLoader
initializeCjsConditions
initializeClusterIPC
initializeConfigFileSupport
initializeDebugEnv
initializeDefaultConditions
initializeDeprecations
initializeDns
initializeESM
initializeESMLoader
initializeExtensionFormatMap
initializeFrozenIntrinsics
initializeGlobalConsole
initializeGlobalPreload
initializeHeapSnapshotSignalHandlers
initializeHooks
initializeImportAttributes
initializeImportMeta
initializeImportMetaObject
initializeModuleLoaders
initializePermission
initializeReport
initializeReportSignalHandlers
initializeSourceMapsHandlers
innerDeepEqual
innerDeepFreeze
innerFail
innerInspect
innerOk
insert
insertDependencyMap
insertGuarded
inspect
inspectExceptionValue
inspectValue
inspectWithNoCustomRetry
inspector
install
installConsoleExtensions
installFreeSocketDataGuard
installListeners
installObjectURLMethods
instantFromNs
instantFromTimeSpecMs
instantiate
instantiateMimeParams
intercept
intercepted
internalBuffer
internalCompileFunction
internalConnect
internalConnectMultiple
internalConnectMultipleTimeout
internalEndTimer
internalLogTimer
internalMatch
internalModuleStat
internalRequire
internalStartTimer
invalidPackageTarget
invoke
invokePending
ipToInt
isASCIIWhitespace
isAbsolute
isAccepted
isAncestorOfRoot
isAncestorOfRootAsync
isArray
isArrayBufferDetached
isArrayIndex
isAscii
isAuditMode
isBad
isBareSpecifier
isBelowBreakLength
isBigInt64Array
isBigUint64Array
isBlob
isBlockDevice
isBlockList
isBoolean
isBroadcastChannel
isBuffer
isCascadedLoaderInitialized
isCharacterDevice
isClosed
isClosing
isCommonJSGlobalLikeNotDefinedError
isConditionalExportsMainSugar
isContentDispositionField
isContext
isCookieField
isCryptoKey
isCustomEvent
isCustomIterable
isCyclic
isCyclicSync
isDataView
isDeepEqual
isDeepStrictEqual
isDestroyed
isDirectory
isDirectorySync
isDisturbed
isDuplexNodeStream
isEmpty
isEnabled
isEncoding
isEnumerableOrIdentical
isEqualBoxedPrimitive
isError
isErrorLike
isErrorStackTraceLimitWritable
isErrored
isEvent
isEventTarget
isExcluded
isExperimentalTextImport
isFIFO
isFile
isFileHandle
isFileType
isFinished
isFirst
isFloat16Array
isFloat32Array
isFloat64Array
isFull
isFullWidthCodePoint
isFunction
isHexCharByte
isIP
isIPv4
isIPv6
isInspectorMessage
isInstanceof
isInt16Array
isInt32
isInt32Array
isInt8Array
isInternal
isIpv6Hostname
isIpv6LinkLocal
isIterable
isKeyObject
isLast
isLenient
isLocalAddress
isLoneLongOption
isLoneShortOption
isLongOptionAndValue
isLoopback
isMarkedAsUntransferable
isMessageEvent
isModule
isNodeEventTarget
isNodeStream
isNodeStyleListener
isNull
isNullOrUndefined
isNumber
isObject
isOptionLikeValue
isOptionValue
isOutgoingMessage
isOutsidePath
isParentPath
isPartialArrayBufferView
isPartialStrictEqual
isPartialUint8Array
isPathMissingForWatch
isPathSeparator
isPathWatched
isPaused
isPendingDeprecation
isPermissionModelError
isPipe
isPipeName
isPosixPathSeparator
isPrimitive
isReadable
isReadableEnded
isReadableErrored
isReadableFinished
isReadableNodeStream
isReadableStream
isRedirect
isRelative
isRelativeSpecifier
isRequest
isSEABuiltinWarningNeeded
isSamePath
isSamePathAsync
isServerRequest
isServerResponse
isShortOptionAndValue
isShortOptionGroup
isSignal
isSimpleDiff
isSinglebyteEncoding
isSocket
isSocketAddress
isSrcSubdir
isStackOverflowError
isStrictDescendant
isString
isStringOneByteRepresentation
isSymbol
isSymbolicLink
isTraceHTTPEnabled
isTransformStream
isTrusted
isTypedArray
isURL
isURLInstance
isUint16Array
isUint32
isUint32Array
isUint8Array
isUint8ClampedArray
isUndefined
isUnderNodeModules
isUndetectableObject
isUsingInspector
isUtf8
isWebStream
isWindowsDeviceRoot
isWindowsReservedName
isWritable
isWritableEnded
isWritableErrored
isWritableFinished
isWritableNodeStream
isWritableStream
isZeroWidthCodePoint
isatty
isomorphicDecode
it
iterateSubpatterns
iterationCondition
iterator
join
joinParentPath
json
jsonStrategy
kAddHistory
kAddNewLineOnTTY
kBeforeEdit
kBoundSession
kBoundSocketConsume
kBoundSocketPath
kClone
kCloseSync
kCreateEvent
kDeleteLeft
kDeleteLineLeft
kDeleteLineRight
kDeleteRight
kDeleteWordLeft
kDeleteWordRight
kDeserialize
kDeserializeResolver
kDirReadImpl
kDispose
kFSWatchStart
kGetDisplayPos
kHistoryNext
kHistoryPrev
kHybridDispatch
kInitOtherSide
kInitializeHandle
kInsertString
kInspect
kIsNodeError
kLine
kLink
kMakeTransferable
kMoveCursor
kMoveDownOrHistoryNext
kMoveUpOrHistoryPrev
kMultilineMove
kNewListener
kNormalWrite
kNormalizeHistoryLineEndings
kOnCouldNotSerializeErr
kOnErrorMessage
kOnExit
kOnLine
kOnMessage
kPushToKillRing
kPushToUndoStack
kQuestion
kQuestionCancel
kRedo
kRef
kRefreshLine
kRemoveListener
kRemoveWeakListenerHelper
kRestorePreviousState
kSavePreviousState
kSerializeResolver
kSetLine
kSetRawMode
kSetServersInteral
kSetServersInternal
kStdioWantsMoreDataCallback
kTabComplete
kTabCompleter
kTransfer
kTransferList
kTtyWrite
kUndo
kUnref
kUpdateTimer
kWordLeft
kWordRight
kWriteToOutput
kYank
kYankPop
keepSocketAlive
keyCheck
keylogNewListener
keys
kill
language
languages
lastIndex
lastIndexOf
lastModified
latin1Slice
latin1Write
lazyAbortController
lazyBinding
lazyBlob
lazyBuffer
lazyCryptoRandom
lazyDOMException
lazyDOMExceptionClass
lazyEncoder
lazyError
lazyEventEmitterAsyncResource
lazyFsStreams
lazyGetStructuredStack
lazyInternalTTY
lazyInternalUtil
lazyInternalUtilInspect
lazyLoadBlockList
lazyLoadCluster
lazyLoadComparison
lazyLoadCp
lazyLoadCpPromises
lazyLoadFs
lazyLoadFsSync
lazyLoadRimraf
lazyLoadStreams
lazyLoadTranslators
lazyLoadUtf8Stream
lazyMakeTransferable
lazyMessageChannel
lazyMessageEvent
lazyMinimatch
lazyModule
lazyNewStreams
lazyOption
lazyOwnsProcessState
lazyPercentDecode
lazyReadableStream
lazyStringDecoder
lazyTextDecoderStream
lazyTypes
lazyUndici
lazyUtilColors
lazyUv
lazyWebCrypto
lazyWebStreams
lchmod
lchmodSync
lchown
lchownSync
legacyMainResolve
link
linkRequests
linkSync
listOnTimeout
listen
listenForRejections
listenInCluster
listenOnPrimaryHandle
listenSocketTimeout
listener
listenerCount
listeners
listenersController
load
loadAndMaybeBlockOnLoaderThread
loadAndTranslate
loadAndTranslateForImportInRequiredESM
loadAndTranslateForRequireInImportedCJS
loadBuiltinModule
loadBuiltinModuleForEmbedder
loadBuiltinWithHooks
loadCJSModule
loadCJSModuleWithModuleLoad
loadCJSModuleWithSpecialRequire
loadCTS
loadESMFromCJS
loadEnvFile
loadMTS
loadPackageMap
loadPreloadModules
loadSNI
loadSession
loadSource
loadSync
loadTS
loadWithHooks
loadavg
loaderMethodWrapper
localAddress
localFamily
localPort
locks
log
logImpl
logTimer
logger
lookup
lookup4
lookup6
lookupAndConnect
lookupAndConnectMultiple
lookupAndListen
lookupPublicResource
lookupService
low
lstat
lstatSync
lutimes
lutimesSync
makeAsyncIterable
makeAsyncRequest
makeBitMapDescriptor
makeCallback
makeContextifyScript
makeEventHandler
makeFileWritable
makeGetter
makeMethodProxy
makeNodeErrorForHideStackFrame
makeNodeErrorWithCode
makeRequireFunction
makeResourceLimits
makeRunHook
makeSafe
makeSetter
makeSocketMethodProxy
makeStatsCallback
makeSyncRequest
makeSyncWrite
makeSystemErrorWithCode
makeTextDecoderICU
makeTextDecoderJS
makeTransferable
makeUseHook
manifest
map
mapCallSite
mapDomain
mapEquiv
mapHasEqualEntry
mapMightHaveLoosePrim
mapObjectEquiv
markActive
markAsUncloneable
markAsUntransferable
markBootstrapComplete
markCwd
markNodeModules
markPromiseAsHandled
markTransferMode
markUpdated
match
matchGlobPattern
matchHeader
matchKnownFields
matchesGlob
maxFlush
maxLength
mayCopyFile
maybeClose
maybeEnableKeylog
maybeFastPath
maybeMarkInactive
maybePrepareFinalChunk
maybeReadMore
maybeReadMore_
maybeResume
measureMemory
memoryUsage
merge
mergeBuf
mergePrefixUtf8
message
messaging_clone_symbol
messaging_deserialize_symbol
methodProxy
mightAllow
mimeToFormat
minLength
mkDirAndCopy
mkdir
mkdirSync
mkdtemp
mkdtempDisposable
mkdtempDisposableSync
mkdtempSync
mode
modulePromise
moduleRequests
moduleResolve
moduleStrategy
moveCursor
msFromTimeSpec
myersDiff
nReadingNextTick
name
namespace
native
natives
needFinish
net
networkInterfaces
newAsyncId
newHandle
newListener
newLoadCache
newResolveCache
next
nextAsync
nextHookFactory
nextPart
nextRealpaths
nextRealpathsSync
nextStep
nextSyncWithAsyncValues
nextSyncWithSyncValues
nextTick
nodeTraceEventCategory
nonNativeWatcher
noop
nop
normalize
normalizeArgs
normalizeConnectArgs
normalizeEncoding
normalizeExecArgs
normalizeExecFileArgs
normalizePathToArray
normalizeReference
normalizeReferrerURL
normalizeServerName
normalizeSpawnArguments
normalizeString
notDeepEqual
notDeepStrictEqual
notEqual
notStrictEqual
nsFromTimeSpecBigInt
objEquiv
objectButNotArray
objectComparisonStart
objectGetOwn
off
ok
on
onAbort
onAbortListener
onAborted
onAfter
onBefore
onBeforeExit
onCancel
onCatch
onChange
onChildStderr
onChildStdout
onChunkFulfilled
onChunkRejected
onClientRequestCreatedChannel
onClientRequestErrorChannel
onClientRequestStartChannel
onClientResponseFinishChannel
onClose
onConnect
onConnectEnd
onConnectSecure
onConstruct
onConstructed
onData
onDebug
onDestroy
onDir
onDrain
onEnd
onEntryEvent
onEofChunk
onError
onErrorNT
onExit
onFile
onFinish
onFolderEvent
onFree
onFulfilled
onImport
onIncoming
onInfo
onInit
onLink
onListenError
onListenSuccess
onListening
onLog
onMessage
onMessageEvent
onNewListener
onOCSP
onParserExecute
onParserExecuteCommon
onParserTimeout
onProxyConnection
onProxyData
onProxyEnd
onProxyError
onProxyTimeout
onPskClientCallback
onPskServerCallback
onReadableStreamEnd
onReady
onReject
onRejectWithRethrow
onRemove
onRemoveListener
onRequestStartChannel
onRequestTimeout
onRequire
onResolve
onResponseCreatedChannel
onResponseFinishChannel
onSelfCloseWithTerminal
onSelfCloseWithoutTerminal
onServerResponseClose
onServerSocketSecure
onSession
onSettle
onSettled
onSocket
onSocketClose
onSocketCloseDestroySSL
onSocketKeylog
onSocketNT
onSocketPause
onSocketResume
onSocketTLSError
onSpawnNT
onStreamRead
onStreamTimeout
onTLSHandshakeError
onTimeout
onWarn
onWarning
onWorkerClose
onWriteComplete
oncancel
once
onceWrapper
oncertcb
onchange
onclienthello
onclose
onclosed
oncomplete
onconnection
oncount
oncreate
ondata
ondone
ondrain
oneLineNamedImports
onempty
onend
onerror
ones
onexit
onfinish
onfinishCallbacks
onfinished
onhandshakedone
onhandshakestart
oninit
onkeylog
onkeypress
onlegacyfinish
onlookup
onlookupall
onlookupservice
onmessage
onnewsession
onnewsessionclient
onocspresponse
onread
onreadable
onreadstart
onreadstop
onreply
onrequest
onresize
onresolve
onshutdown
onsignal
ontermend
onunpipe
onwrite
onwriteError
open
openAsBlob
openAsBlobSync
openFile
openSync
opendir
opendirCallback
opendirSync
optionsGetOwn
origin
overflowStack
owns
packageExportsResolve
packageImportsResolve
packageMapResolve
packageResolve
pad
params
paramsAfterFlushCallback
parentToChild
parse
parseAndEvalCommonjsTypeScript
parseAndEvalModuleTypeScript
parseArgs
parseCIDR
parseChannelMessages
parseCode
parseEnv
parseFileMode
parseHost
parseIPInfo
parseInput
parsePackageName
parseParams
parseProxyConfigFromEnv
parseProxyUrl
parseResourceLimits
parseTypeAndSubtype
parseTypeScript
parseUniqueHeadersOption
parserOnBody
parserOnHeaders
parserOnHeadersComplete
parserOnIncoming
parserOnIncomingClient
parserOnMessageComplete
parsersCb
partialArrayEquiv
partialDeepStrictEqual
partialObjectMapEquiv
partialObjectSetEquiv
partialSparseArrayEquiv
partialSymbolEquiv
passive
password
patchProcessObject
path
pathDepth
pathExists
pathToFileURL
pathToFileUrlHref
pathname
paths
patternKeyCompare
pause
peek
peekBottom
pendingCount
pendingDeprecate
percentDecode
percolateDown
percolateUp
periodicFlush
phaseEnumToPhaseName
pipe
pipeOnDrain
pipeOnDrainFunctionResult
pipeWithoutWarning
pipeline
pipelineImpl
platform
pluckHooks
popAsyncContext
popCallback
populateCJSExportsFromESM
port
postMessage
postMessageToThread
postSend
prefinish
prepare
prepareConverter
prepareError
prepareExecution
prepareMainThreadExecution
prepareShadowRealmExecution
prepareStackTraceCallback
prepareTestRunnerMainExecution
prepareWorkerThreadExecution
prependListener
prependOnceListener
preprocessSymlinkDestination
preventDefault
previousValueIsValid
primordials
printMyersDiff
printResult
printSimpleMyersDiff
processCallback
processChunk
processChunkSync
processCiphers
processEntry
processHandlerQueue
processHeader
processImmediate
processInformationHeader
processNext
processPromiseRejections
processReadResult
processReaddirResult
processReturn
processThrow
processTicksAndRejections
processTimers
processTypeScriptCode
promiseAfterHook
promiseBeforeHook
promiseInitHook
promiseInitHookWithDestroyTracking
promiseRejectHandler
promiseResolveHook
promiseResolveHooksExist
promisify
prompt
protoGetter
protocol
pruneStrictTicks
publish
publishLockRequestEnd
publishLockRequestGrant
publishLockRequestMiss
publishLockRequestStart
pull
pullSync
pump
pumpToNode
pumpToWeb
purgeModuleCachesForPrefix
purgePackageJSONCacheForPrefix
purgeRealpathCacheForPrefix
push
pushAsyncContext
qsEscape
qsUnescape
query
queryObjects
question
queueEndCallback
queueMicrotask
quota
raceWithSignal
rawListeners
read
readBigInt64BE
readBigInt64LE
readBigUInt64BE
readBigUInt64LE
readDoubleBackwards
readDoubleForwards
readFile
readFileAfterClose
readFileAfterOneShot
readFileAfterOpen
readFileAfterRead
readFileAfterStat
readFileHandle
readFileHandleWithUserBuffer
readFileInOneRoundTrip
readFileSync
readFloatBackwards
readFloatForwards
readImpl
readInt16BE
readInt16LE
readInt24BE
readInt24LE
readInt32BE
readInt32LE
readInt40BE
readInt40LE
readInt48BE
readInt48LE
readInt8
readIntBE
readIntLE
readLines
readNext
readPackage
readPackageJSON
readPackageScope
readPolicyFromDisk
readRawBytes
readStart
readStdin
readStop
readSync
readSyncRecursive
readUInt16BE
readUInt16LE
readUInt24BE
readUInt24LE
readUInt32BE
readUInt32LE
readUInt40BE
readUInt40LE
readUInt48BE
readUInt48LE
readUInt8
readUIntBE
readUIntLE
readableAddChunkPushByteMode
readableAddChunkPushObjectMode
readableAddChunkUnshiftByteMode
readableAddChunkUnshiftObjectMode
readableAddChunkUnshiftValue
readableURIEncode
readableWebStream
readdir
readdirRecursive
readdirRecursiveWithPermissionModel
readdirSync
readdirSyncRecursive
readlink
readlinkSync
readv
readvSync
realpath
realpathSync
reason
receiveMessageFromWorker
receiveMessageOnPort
receiveMessageSync
reconnectZeroFillToggle
reconstructCallSite
reconstructErrorStack
reduce
reduceToSingleString
ref
refCounted
refresh
refreshCompositeSignal
refreshOptions
refreshRuntimeOptions
register
registerBeforeExit
registerHooks
registerImportModuleDynamically
registerModule
reinitializeHandle
reject
rejectPending
rejectWithReason
rejects
relative
relativeCandidate
relativeFromRoot
relativeFromRootAsync
release
releaseAfterFailure
releaseWritingBuf
remainingText
remoteAddress
remoteFamily
remotePort
remove
removeASCIIWhitespace
removeAddress
removeAll
removeAllListeners
removeAt
removeBackslashes
removeCIDR
removeChars
removeColors
removeDuplicateErrorKeys
removeEventListener
removeFreeSocketDataGuard
removeHeader
removeListener
removeListeners
removeRange
removeSignalHandler
removeSocket
removeStoresFromResource
removeSubnet
removeWatchedChildren
removeWebWorkersIfDisabled
removed
rename
renameSync
renderRow
renegotiate
reopen
replaceCloseCode
replaceHandle
report
reportModuleNotFoundToWatchMode
reportModuleToWatchMode
reportModuleToWatchModeFromWorker
reportOnFatalError
reportOnSignal
reportOnUncaughtException
request
requestBodyCompleted
requestOCSP
requestOCSPDone
requestOnFinish
requested
require
requireCommonJS
requiresJSONParse
resOnFinish
reserve
reset
resetAndDestroy
resetBuffer
resetCache
resetForSerialization
resetLimiter
resetSocketTimeout
resistStopPropagation
resolve
resolveAndMaybeBlockOnLoaderThread
resolveAsCommonJS
resolveErrorReject
resolveErrorResolve
resolveExpansion
resolveExports
resolveForCJSWithHooks
resolveMainPath
resolveObject
resolveObjectURL
resolvePackageTarget
resolvePackageTargetString
resolveSync
resolveWithHooks
resolver
resolverFn
resourceLimits
resourceUsage
responseKeepAlive
responseOnEnd
responseOnTimeout
restore
restoreActiveHooks
resume
resume_
retryEAGAIN
returnFalse
returnValue
reuseOrCreateUnrefTimeout
reuseSocket
reverseString
revokeObjectURL
rewriteForProxiedHttp
rgbToAnsi24Bit
rimraf
rimrafPromises
rimrafSync
rm
rmSync
rmdir
rmdirSync
rollback
rules
run
runAbort
runBound
runEmbedderPreload
runEntryPointWithESMLoader
runInAsyncScope
runInContext
runInNewContext
runInThisContext
runIntercepted
runMicrotask
runNextTicks
runScript
runScriptInContext
runScriptInThisContext
runStores
runSync
safeGetCWD
safeTraceLabel
same
sanitizeKillSignal
scanFolder
schedule
search
searchDependencies
searchParams
seen
send
sendInspectorCommand
sendMessageToWorker
sendto
serialize
serializeError
serializeKey
serializeParams
server
set
setArrowMessage
setAsyncLoaderHooks
setBroadcast
setCerts
setCustomizations
setDefaultAutoSelectFamily
setDefaultAutoSelectFamilyAttemptTimeout
setDefaultCACertificates
setDefaultEncoding
setDefaultHighWaterMark
setDefaultResolver
setDefaultResultOrder
setDestMode
setDestTimestamps
setDestTimestampsAndMode
setEncoding
setEnvironmentData
setEquiv
setExport
setFips
setFlagsFromString
setGlobalProxyFromEnv
setHasEqualElement
setHasRejectionToWarn
setHasStartedUserCJSExecution
setHasStartedUserESMExecution
setHasTickScheduled
setHeader
setHeaders
setHeapProfileNearHeapLimit
setHeapSnapshotNearHeapLimit
setImmediate
setInternalPrepareStackTrace
setInterval
setKeepAlive
setKey
setKeyCert
setLoaderOverrides
setLocalAddress
setMaxIdleHTTPParsers
setMaxListeners
setMaxSendFragment
setMightHaveLoosePrim
setModuleParent
setMulticastInterface
setMulticastLoopback
setMulticastTTL
setNoDelay
setObjectEquiv
setOwnProperty
setPosition
setPriority
setPrompt
setRawMode
setReal
setRecvBufferSize
setRequestSocket
setSecureContext
setSendBufferSize
setServername
setServers
setSession
setSocketKeepAlive
setSocketTimeout
setStreamTimeout
setTTL
setTicketKeys
setTimeout
setTraceSigInt
setTypeOfService
setURLContextFromBinding
setURLSearchParams
setURLSearchParamsContext
setURLSearchParamsModified
setUncaughtExceptionCaptureCallback
setUnrefTimeout
setVfsHandlers
setWeakAbortSignalTimeout
setter
settleError
setup
setupBench
setupChannel
setupChildProcessIpcChannel
setupCodeCoverage
setupConnectionsTracking
setupCoverageHooks
setupCustomEvent
setupDTLS
setupDebugEnv
setupDiagnosticsChannel
setupEventsource
setupFFI
setupHistoryManager
setupHttpProxy
setupIPC
setupInspectorHooks
setupInstance
setupListenHandle
setupMainThreadPort
setupModuleWorker
setupNavigator
setupNetworkInspection
setupPortReferencing
setupQuic
setupSQLite
setupStacktracePrinterOnSigint
setupStreamIter
setupSymbolDisposePolyfill
setupTaskQueue
setupTraceCategoryState
setupUndici
setupUserModules
setupVfs
setupVmModules
setupWarningHandler
setupWebCrypto
setupWebStorage
setupWebsocket
shift
shouldBeTreatedAsRelativeOrAbsolutePath
shouldColorize
shouldEmitWarning
shouldLinkModule
shouldRunModule
shouldSpawnLoaderHookWorker
shouldUpgradeCallback
shouldUseESMLoader
shouldUseModuleEntryPoint
shouldUseProxy
showFlaggedDeprecation
showTruncateDeprecation
sigintHandlersWrap
signal
signalHandler
size
sleep
slice
sliceBuffer
slowCases
slowHasUnequalTag
snapshot
socketCloseListener
socketCloseNT
socketDestroyOnConnect
socketErrorListener
socketListenerWrap
socketMethodProxy
socketOnClose
socketOnData
socketOnDrain
socketOnEnd
socketOnError
socketOnTimeout
socketSetEncoding
socketSetTimeoutOnConnect
socketToDnsFamily
some
sort
sparseArrayEquiv
spawn
spawnSync
spliceOne
splitEscapedAltNames
splitHost
splitRoot
src
srcElement
start
startCpuProfile
startHeapProfile
startListening
startListeningIfSignal
startReceiving
startTimer
stat
statSync
statfs
statfsSync
status
statusIsInformational
stderr
stdin
stdioStringToArray
stdout
stop
stopImmediatePropagation
stopListeningIfSignal
stopPropagation
stopReceiving
storeActiveHooks
storeDefaultOption
storeHTTPOptions
storeHeader
storeOption
strEscape
stream
streamToAsyncIterator
strict
strictContentLength
strictEqual
strictUnhandledRejectionsMode
stringPercentDecode
stringToFlags
stringify
stringifyPrimitive
stripBOM
stripTypeScriptModuleTypes
stripTypeScriptTypes
stripTypeScriptTypesForCoverage
stripVTControlCharacters
structuredClone
styleText
stylizeNoColor
stylizeWithColor
subarray
subscribe
subtype
suppressedCallback
swap
swap16
swap32
swap64
symlink
symlinkSync
sync
syncBufferWrapper
syncBuiltinESMExports
syncLink
table
take
target
terminate
test
testEnabled
text
textStrategy
textStream
this
threadCpuUsage
threadId
threadName
throttle
throttled
throwIfAborted
throwIfAsyncGraph
throwIfInvalidParentURL
throwIfUnsupportedURLScheme
throwInvalidSubpath
throwInvalidThisError
throwUnhandledRejectionsMode
throwUnknownModuleFormat
throws
tick
tickOnSocket
time
timeEnd
timeLog
timeLogImpl
timeStamp
timeout
timestamp
tlsConnectionListener
tmpdir
toASCII
toASCIILower
toArray
toInteger
toIntegerOrInfinity
toJSON
toLowerCase
toNamespacedPath
toNumber
toPathIfFileURL
toRealPath
toString
toUSVString
toUnicode
toUnixTimestamp
toV
toWeb
toggleTraceCategoryState
topLevelDomainCallback
trace
traceBegin
traceCallback
traceEnd
tracePromise
traceSync
tracingChannel
tracingChannelFrom
track
trackOperation
trackPromise
transcode
transferArrayBuffer
transferableAbortController
transferableAbortSignal
translate
translateAddon
translatePeerCertificate
triggerAsyncId
triggerEscape
trimAsciiWhitespace
trimLeadingDashes
truncate
truncateSync
tryCreateBuffer
tryExtensions
tryFile
tryGetCwd
tryGetReadFileBuffer
tryPackage
tryPackageMapResolveCJS
tryReadStart
tryReadSync
tryReadSyncWithUserBuffer
trySelf
trySelfParentPath
tryStatSync
tryStringify
type
ucs2Slice
ucs2Write
ucs2decode
unavailable
unavailableInWorker
unbindStore
unconsume
uncork
underNodeModules
undestroy
unenroll
unescapeBuffer
unescapeFormComponent
unfilterFilesOwnedBy
unfinishedBytesUtf8
unfqdn
unhandledRejection
uninstall
unlink
unlinkSync
unpipe
unref
unrefActive
unrefCounted
unregister
unsafe
unshift
unsubscribe
unwatch
unwatchFile
unwatchFiles
unwrapListeners
unwrapMessage
unwrapSessionState
update
updateChildren
updateContext
updateExceptionCapture
updateOutgoingData
updatePromiseHookMode
updateReadableListening
url
urlFormat
urlParse
urlResolve
urlResolveObject
urlToFilename
urlToHttpOptions
useDefaultValueOption
useDomainTrampoline
userAgent
userInfo
username
utcDate
utf8Slice
utf8Write
util
utimes
utimesSync
uvErrmapGet
validateALPNBuffer
validateAbortSignal
validateAbortSignalArray
validateAlignment
validateArgs
validateArgumentNullCheck
validateArgumentsNullCheck
validateAttributes
validateContext
validateDecoder
validateEncoder
validateEventListener
validateEventListenerOptions
validateFormat
validateHints
validateHost
validateInput
validateKeyOrCertOption
validateLoad
validateLoadResult
validateLoadSloppy
validateLoadStrict
validateMaxBuffer
validateMaxTimeout
validateMessagePort
validateOffset
validateOutput
validateRequestAuthority
validateResolve
validateSourcePermissive
validateSourceStrict
validateThisAbortSignal
validateTimeout
validateTries
validateUnion
value
values
verify
vfsResult
vfsVoid
wait
waitForActual
waitForAsyncLoaderHookInitialization
waitForLoaderHookInitialization
waitForWorker
wakeup
warn
warnMaxListenersExceeded
warnOnDeactivatedColors
warnOnNonPortableTemplate
warnTypelessPackageJsonFile
warnWithErrorCodeUnhandledRejectionsMode
wasiReturnOnProcExit
wasmStreamingCallback
watch
watchChildProcessModules
watchFile
watchFolder
watchPath
watchRootFile
watchedPaths
watchers
weak
weakListeners
wildcard
willEmitClose
withScope
withStoreScope
wrap
wrapCallback
wrapConsole
wrapHook
wrapLoaderMethod
wrapMessage
wrapModuleLoad
wrapProcessMethods
wrapResolveFilename
wrapSafe
wrapSessionState
wrapStoreRun
wrappedCallback
wrappedFn
wrapper
write
writeAfterFIN
writeAll
writeBigInt64BE
writeBigInt64LE
writeBigUInt64BE
writeBigUInt64LE
writeBigU_Int64BE
writeBigU_Int64LE
writeBuffer
writeChannelMessage
writeContinue
writeDepth
writeDoubleBackwards
writeDoubleForwards
writeEarlyHints
writeFile
writeFileHandle
writeFileInOneRoundTrip
writeFileSync
writeFloatBackwards
writeFloatForwards
writeGeneric
writeGroup
writeHead
writeHeapSnapshot
writeInformation
writeInt16BE
writeInt16LE
writeInt32BE
writeInt32LE
writeInt8
writeIntBE
writeIntLE
writeOrBuffer
writeOut
writeProcessing
writeReport
writeSync
writeSyncAll
writeToFile
writeUInt16BE
writeUInt16LE
writeUInt32BE
writeUInt32LE
writeUInt8
writeUIntBE
writeUIntLE
writeU_Int16BE
writeU_Int16LE
writeU_Int24BE
writeU_Int24LE
writeU_Int32BE
writeU_Int32LE
writeU_Int40BE
writeU_Int40LE
writeU_Int48BE
writeU_Int48LE
writeU_Int8
writeUtf8
write_
writer
writev
writevAll
writevGeneric
writevSync
writing
zlibBuffer
zlibBufferOnData
zlibBufferOnEnd
zlibBufferOnError
zlibBufferSync
zlibOnError
`.trim().split('\n')
})
