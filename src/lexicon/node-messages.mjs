export default () => ({
"versions":["v20.19.0","v20.20.2","v22.12.0","v22.23.3","v24.0.0","v24.21.0","v26.0.0","v26.10.0"],
"messages":{
"0":[" 0 and < 65536. Received ","> 0 and <= ","[0]\" argument"],
"1n":[">= 1n && <= "],
"2":[">= 2 * options.lowest ("],
"200":[") !== 200 when HTTP Tunneling"],
"6d":[" 6d, found "],
"8":["\\8 and \\9 are not allowed in strict mode.","\\8 and \\9 are not allowed in template strings."],
"9":["9 add-ons."],
"A":[" A cycle involving require(esm) is not allowed to maintain ","A FileHandle object was closed during garbage collection. This used to be allowed with a deprecation warning but is now considered an error. Please close FileHandle objects explicitly. File descriptor: ","A PING frame cannot have a body larger than 125 bytes.","A QUIC application error occurred. ","A QUIC transport error occurred. ","A SharedArrayBuffer could not be cloned. SharedArrayBuffer must not be transferred.","A callback was registered through process.setUncaughtExceptionCaptureCallback(), which is mutually exclusive with using the `domain` module","A class may only have one constructor","A dynamic import callback was invoked without --experimental-vm-modules","A dynamic import callback was not specified.","A global of type 'v128' cannot be created in JavaScript","A message object could not be deserialized successfully in the target vm.Context","A push stream cannot initiate another push stream.","A stream cannot depend on itself","A system error occurred"],
"ABORT_ERR":["ABORT_ERR"],
"AES":["AES key length must be 128, 192, or 256 bits","AES-CTR algorithm.length must be between 1 and 128","AES-OCB algorithm.iv must be no more than 15 bytes"],
"ALPN":["ALPN callback returned a value ("],
"AND":["' AND sqlite_rename_test("],
"ASN1":["ASN1 lib"],
"ASYNC":["ASYNC routines"],
"AUTOINCREMENT":["AUTOINCREMENT is only allowed on an INTEGER PRIMARY KEY","AUTOINCREMENT not allowed on WITHOUT ROWID tables"],
"AbortController":["#<AbortController>","AbortController"],
"AbortError":["AbortError"],
"AbortSignal":["#<AbortSignal>","AbortSignal"],
"Aborted":["Aborted with Ctrl+C","Aborted with Ctrl+D"],
"Abstract":["Abstract class "],
"Accepted":["Accepted"],
"Access":["Access to this API has been restricted","Access to this API has been restricted. "],
"Accessing":["Accessing Object.prototype.__proto__ has been disallowed with --disable-proto=throw"],
"Actual":["\nActual message: \""],
"Adding":["Adding content for this request method or response status is not allowed."],
"Address":["Address of the InterpreterEntryTrampoline instruction start"],
"Agent":["Agent-like Object"],
"AggregateError":["AggregateError"],
"All":["All expected entries have to be of type string","All promises were rejected"],
"Allocation":["Allocation error : not enough memory","Allocation failed","Allocation failed - JavaScript heap out of memory","Allocation failed - process out of memory"],
"Already":["Already Reported","Already connected"],
"An":["An ArrayBuffer is detached and could not be cloned.","An I/O error occurred when reading/seeking","An error was suppressed during disposal","An object is expected with `using` declarations"],
"Arg":["Arg string terminates parameters early"],
"Argon2":["Argon2 algorithm not supported"],
"Argument":["Argument ","Argument 0 cannot be WebAssembly.JSTag","Argument 0 contains parameters without 'length'","Argument 0 contains results without 'length'","Argument 0 contains too many parameters","Argument 0 contains too many results","Argument 0 is required","Argument 0 must be a WebAssembly exported function","Argument 0 must be a WebAssembly tag","Argument 0 must be a WebAssembly.Function","Argument 0 must be a WebAssembly.Module","Argument 0 must be a WebAssembly.Tag","Argument 0 must be a buffer source","Argument 0 must be a buffer source or a WebAssembly.Module object","Argument 0 must be a function","Argument 0 must be a function type","Argument 0 must be a function type with 'parameters'","Argument 0 must be a function type with 'results'","Argument 0 must be a global descriptor","Argument 0 must be a memory descriptor","Argument 0 must be a table descriptor","Argument 0 must be a tag type","Argument 0 must be a tag type with 'parameters'","Argument 0 must not be a WebAssembly function","Argument 0 parameter type at index #","Argument 0 result type at index #","Argument 1","Argument 1 is invalid for table: ","Argument 1 is invalid: ","Argument 1 is required","Argument 1 must be a function","Argument 1 must be an object","Argument 1 must be specified for non-nullable element type","Argument 2 is not an object","Argument 2 must be undefined or a value of type compatible with the type of the new table: ","Argument agent must implement Agent","Argument dispatcher must implement dispatch"],
"Arguments":[": Arguments list has wrong type"],
"Array":["Array","Array buffer allocation failed","Array of unique strings","Array-like Object","Array.prototype.concat","Array.prototype.every","Array.prototype.filter","Array.prototype.find","Array.prototype.findIndex","Array.prototype.findLast","Array.prototype.findLastIndex","Array.prototype.forEach","Array.prototype.indexOf","Array.prototype.map","Array.prototype.reduce","Array.prototype.reduceRight","Array.prototype.some"],
"ArrayBuffer":["#<ArrayBuffer>","ArrayBuffer","ArrayBuffer is not detachable and could not be cloned.","ArrayBuffer subclass returned this from species constructor","ArrayBuffer.prototype.resize","ArrayBuffer.prototype.slice","ArrayBuffer.prototype.transfer","ArrayBuffer.prototype.transferToFixedLength"],
"AssertionError":["AssertionError","AssertionError [ERR_ASSERTION]"],
"Assignment":["Assignment to await using variable.","Assignment to constant variable.","Assignment to using variable."],
"Async":["Async functions can only be declared at the top level or inside a block.","Async loader request never settled"],
"AsyncDisposableStack":["#<AsyncDisposableStack>","AsyncDisposableStack","AsyncDisposableStack.prototype.adopt","AsyncDisposableStack.prototype.defer","AsyncDisposableStack.prototype.move","AsyncDisposableStack.prototype.use"],
"AsyncIterable":["AsyncIterable or Promise"],
"Asynchronous":["Asynchronous forks do not support Buffer, TypedArray, DataView or string input: "],
"At":["At least one arg needs to be specified","At least one category is required","At least one of the group, prime, or primeLength options","At least one of the group, prime, or primeLength options is required","At least one valid performance entry type is required"],
"Atomics":["Atomics","Atomics.Mutex is not owned by the current agent","Atomics.pause"],
"Attempt":["Attempt to access memory outside buffer bounds"],
"Authentication":["Authentication failed"],
"Authority":["Authority Key Identifier marked critical"],
"Authorizer":["Authorizer callback must return an integer authorization code","Authorizer callback returned a invalid authorization code"],
"BIO":["BIO lib","BIO routines"],
"BN":["BN lib"],
"BUF":["BUF lib"],
"BY":[" BY clause"," BY term out of range - should be between 1 and "],
"Bad":["Bad Gateway","Bad Request","Bad Unicode escape in JSON at position ","Bad argument.","Bad control character in string literal in JSON at position ","Bad dictionary","Bad escaped character in JSON at position ","Bad socket type specified. Valid types are: udp4, udp6"],
"BalancedPoolMissingUpstreamError":["BalancedPoolMissingUpstreamError"],
"Bandwidth":["Bandwidth Limit Exceeded"],
"Basic":["Basic Constraints of CA cert not marked critical"],
"BigInt":["BigInt","BigInt value is too large to bind.","BigInt.prototype.toLocaleString","BigInt.prototype.toString","BigInt.prototype.valueOf"],
"BigInt64Array":["BigInt64Array"],
"BigInts":["BigInts have no unsigned right shift, use >> instead"],
"BigUint64Array":["BigUint64Array"],
"Bind":["Bind must be called on a function"],
"Blob":["#<Blob>","Blob"],
"Block":["Block-level external sequence producer returned an error code"],
"Body":["Body Timeout Error","Body has already been consumed.","Body is unusable: Body has already been read"],
"BodyTimeoutError":["BodyTimeoutError"],
"Boolean":["Boolean","Boolean.prototype.toString","Boolean.prototype.valueOf"],
"BroadcastChannel":["#<BroadcastChannel>","BroadcastChannel","BroadcastChannel is closed."],
"Buffer":["Buffer","Buffer is not available for the current Context","Buffer size must be a multiple of ","Buffer size must be a multiple of 16-bits","Buffer size must be a multiple of 32-bits","Buffer size must be a multiple of 64-bits","Buffer size must be a positive integer","Buffer too small for IPv4 address","Buffer too small for IPv6 address","Buffer too small for domain address","Buffer too small for domain length","Buffer too small for port","Buffer too small to contain address type"],
"BufferSource":["BufferSource argument is empty"],
"Builtin_ConsoleError":["Builtin_ConsoleError"],
"ByteLengthQueuingStrategy":["#<ByteLengthQueuingStrategy>","ByteLengthQueuingStrategy"],
"CA":["CA cert does not include key usage extension","CA certificate key too weak","CA signature digest algorithm too weak"],
"CCM":["CCM decryption not supported in FIPS mode","CCM encryption not supported in FIPS mode"],
"CERT_CHAIN_TOO_LONG":["CERT_CHAIN_TOO_LONG"],
"CERT_HAS_EXPIRED":["CERT_HAS_EXPIRED"],
"CERT_NOT_YET_VALID":["CERT_NOT_YET_VALID"],
"CERT_REJECTED":["CERT_REJECTED"],
"CERT_REVOKED":["CERT_REVOKED"],
"CERT_SIGNATURE_FAILURE":["CERT_SIGNATURE_FAILURE"],
"CERT_UNTRUSTED":["CERT_UNTRUSTED"],
"CHECK":["CHECK constraints"],
"CMP":["CMP routines"],
"CMS":["CMS routines"],
"CPU":["CPU profile not started"],
"CREATE":["CREATE"],
"CRL":["CRL has expired","CRL is not yet valid","CRL path validation error","CRL signature failure"],
"CRL_HAS_EXPIRED":["CRL_HAS_EXPIRED"],
"CRL_NOT_YET_VALID":["CRL_NOT_YET_VALID"],
"CRL_SIGNATURE_FAILURE":["CRL_SIGNATURE_FAILURE"],
"CRMF":["CRMF routines"],
"CRYPTO":["CRYPTO lib"],
"CT":["CT routines"],
"Cached":["Cached data cannot be created for a module which has been evaluated"],
"CallSite":["CallSite expects wasm object as first or function as second argument, got <","CallSite method "],
"Callback":["Callback called multiple times"],
"Called":["Called consume() before buffers satiated."],
"Calling":["Calling crypto.setFips()","Calling crypto.setFips() is not supported in workers","Calling process.execve","Calling process.execve is not supported in workers","Calling util.setTraceSigInt","Calling util.setTraceSigInt is not supported in workers"],
"Can":["Can't get the value of s128 WebAssembly.Global","Can't set option ","Can't set the value of an immutable global.","Can't set the value of s128 WebAssembly.Global"],
"Cannot":["Cannot ","Cannot DeepFreeze non-const value ","Cannot DeepFreeze object of type ","Cannot access '","Cannot access private name ","Cannot add a NOT NULL column with default value NULL","Cannot add a PRIMARY KEY column","Cannot add a UNIQUE column","Cannot add a column to a view","Cannot add property ","Cannot append headers after they are sent to the client","Cannot assign to property '","Cannot assign to read only property '","Cannot be executed in linear time","Cannot call ","Cannot call constructor without `new`","Cannot call end after a stream was destroyed","Cannot call end after a stream was finished","Cannot call function in process exit handler","Cannot call pipe after a stream was destroyed","Cannot call write after a stream was destroyed","Cannot call writev after a stream was destroyed","Cannot change encoding","Cannot construct a Request with a Request object that has already been used.","Cannot convert ","Cannot convert a BigInt value to a number","Cannot convert a Symbol value to a number","Cannot convert a Symbol value to a string","Cannot convert argument to a ByteString because the character at index ","Cannot convert object to primitive value","Cannot convert options.quota to a double: the value is ","Cannot convert options.requested to a double: the value is ","Cannot convert undefined or null to object","Cannot copy ","Cannot copy a FIFO pipe","Cannot copy a FIFO pipe: ","Cannot copy a socket file","Cannot copy a socket file: ","Cannot copy an unknown file type","Cannot copy an unknown file type: ","Cannot create Dictionary from provided samples","Cannot create a Buffer larger than ","Cannot create a Buffer larger than 0x","Cannot create a string longer than 0x","Cannot create bare named parameter '","Cannot create property '","Cannot create proxy with a non-object as target or handler","Cannot define property ","Cannot delete property '","Cannot destructure '","Cannot destructure property '","Cannot determine intended module format because both '","Cannot determine intended module format because both require() and top-level await are present. If the code is intended to be CommonJS, wrap await in an async function. If the code is intended to be an ES module, replace require() with import.","Cannot do synchronous work on directory handle with concurrent asynchronous operations","Cannot enable extension loading because it was disabled at database creation.","Cannot establish tunnel connection without a proxy client","Cannot find ","Cannot find '","Cannot find asset ","Cannot find certificate signature algorithm","Cannot find module ","Cannot find module '","Cannot find package '","Cannot find the destination thread or listener","Cannot freeze","Cannot freeze array buffer views with elements","Cannot get name of column ","Cannot get namespace, module has not been instantiated","Cannot import CommonJS Module ","Cannot import Module ","Cannot import in ShadowRealm (","Cannot initialize ","Cannot initialize private methods of class ","Cannot issue SNI from a TLS server-side socket","Cannot load SQLite extensions when the permission model is enabled.","Cannot load native addon because loading addons is disabled.","Cannot mix BigInt and other types, use explicit conversions","Cannot overwrite directory ","Cannot overwrite directory with non-directory","Cannot overwrite non-directory ","Cannot overwrite non-directory with directory","Cannot overwrite symlink in subdirectory of self","Cannot pass private property name to proxy trap","Cannot perform ","Cannot perform '","Cannot pipe to a closed or destroyed stream","Cannot pipe, not readable","Cannot prevent extensions","Cannot read package config ","Cannot read private member ","Cannot read properties of ","Cannot read properties of undefined (reading '","Cannot redefine a property of an object with external array elements","Cannot redefine property: ","Cannot remove headers after they are sent to the client","Cannot render headers after they are sent to the client","Cannot require() ES Module ","Cannot reset zlib stream while a write is in progress","Cannot resolve \"","Cannot seal","Cannot seal array buffer views with elements","Cannot send data on closed MessagePort","Cannot sent a message to the same thread","Cannot set FIPS mode in a non-FIPS build.","Cannot set FIPS mode, it was forced with --force-fips at startup.","Cannot set HTTP/2 pseudo-headers","Cannot set cursor row without setting its column","Cannot set headers after they are sent to the client","Cannot set properties of ","Cannot set property ","Cannot specify additional headers after response initiated","Cannot specify both \"breakEvalOnSigint\" and \"eval\" for REPL","Cannot specify two IPv4 addresses.","Cannot specify two IPv6 addresses.","Cannot supply flags when constructing one RegExp from another","Cannot transfer FileHandle while in use","Cannot transfer a locked ReadableStream","Cannot transfer a locked WritableStream","Cannot use 'import.meta' outside a module","Cannot use 'in' operator to search for '","Cannot use import statement outside a module","Cannot use new with import","Cannot validate on a detached buffer","Cannot watch for SIGINT signals","Cannot wrap target callable (","Cannot write headers after they are sent to the client","Cannot write private member "],
"Caught":["\n\nCaught error:\n\n"],
"Cert":["Cert does not contain a DNS name"],
"Certificate":["Certificate Transparency required, but no valid SCTs found","Certificate public key has explicit ECC parameters"],
"Chaining":["Chaining cycle detected for promise "],
"Changing":["Changing the socket encoding is not allowed per RFC7230 Section 3."],
"Channel":["Channel closed"],
"Check":["Check failed: "],
"Checking":["Checking DH parameters failed"],
"Child":["Child closed before reply received","Child process can have only one IPC pipe"],
"Chunk":["Chunk size overflow"],
"Class":["Class constructor ","Class constructor Assert cannot be invoked without `new`","Class constructor Deserializer cannot be invoked without 'new'","Class constructor Serializer cannot be invoked without 'new'","Class constructor may not be a generator","Class constructor may not be a private method","Class constructor may not be an accessor","Class constructor may not be an async method","Class constructors cannot be invoked without 'new'","Class extends value ","Class extends value does not have valid prototype property "],
"Classes":["Classes may not have a field named 'constructor'","Classes may not have a static property named 'prototype'"],
"Client":["Client must be authenticated before CONNECT","Client network socket disconnected before secure TLS connection was established"],
"ClientClosedError":["ClientClosedError"],
"ClientDestroyedError":["ClientDestroyedError"],
"CloseEvent":["CloseEvent","CloseEvent constructor"],
"Closing":["Closing quote not found"],
"Code":["Code cache data rejected.","Code: "],
"Command":["Command failed: "],
"CompileError":["CompileError"],
"CompressionStream":["#<CompressionStream>","CompressionStream"],
"Conflict":["Conflict"],
"Connect":["Connect Timeout Error","Connect Timeout Error (attempted address: "],
"ConnectTimeoutError":["ConnectTimeoutError"],
"Connection":["Connection already in progress","Connection to establish proxy tunnel ended unexpectedly","Connection to establish proxy tunnel timed out after ","Connection was closed before it was established."],
"Console":["Console expects a writable stream instance for ","Console expects a writable stream instance for stderr","Console expects a writable stream instance for stdout"],
"Constructor":["Constructor ","Constructor cannot be called","Constructor must be a function","Constructor must have two arguments"],
"Content":["\r\nContent-Disposition: form-data","Content-Length can't be present with Transfer-Encoding","Content-Length overflow","Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\"."],
"Contents":["Contents of '"],
"Context":["Context not associated with Node.js environment","Context parameter is unsupported","Context should be init first"],
"Continue":["Continue"],
"Control":["Control frame either too large or fragmented"],
"Controller":["Controller is already closed","Controller is closed but view is not zero-length"],
"Converted":["Converted asm.js to WebAssembly: "],
"Converting":["Converting circular structure to JSON","Converting circular structure to JSON\n    --> starting at object with constructor '"],
"Could":["Could not convert ","Could not find value for import ","Could not get or set buffer size","Could not initialize Brotli instance","Could not initialize zstd instance","Could not set pledged src size"],
"CountQueuingStrategy":["#<CountQueuingStrategy>","CountQueuingStrategy"],
"Created":["Created"],
"Creating":["Creating workers"],
"Crypto":["#<Crypto>","Crypto"],
"CryptoKey":["#<CryptoKey>","CryptoKey"],
"Currency":["Currency code is required with currency style."],
"Current":["Current thread is not a worker"],
"Custom":["Custom PerformanceEntry accessors are deprecated. Please use the detail property.","Custom comparefn not supported for huge TypedArrays","Custom engines not supported by this OpenSSL","Custom upgrade \""],
"CustomEvent":["#<CustomEvent>","CustomEvent"],
"Cyclic":["Cyclic __proto__ value"],
"DECODER":["DECODER routines"],
"DELETE":["DELETE FROM nodejs_webstorage","DELETE FROM nodejs_webstorage WHERE key = ?"],
"DEPTH_ZERO_SELF_SIGNED_CERT":["DEPTH_ZERO_SELF_SIGNED_CERT"],
"DH":["DH lib","DH parameter is less than 1024 bits","DH parameter is less than 2048 bits","DH parameter size "],
"DISTINCT":["(DISTINCT)","DISTINCT aggregates must have exactly one argument","DISTINCT is not supported for window functions"],
"DOMException":["DOMException"],
"DSA":["DSA lib"],
"DSO":["DSO support routines"],
"Data":["Data after `Connection: close`","Data cannot be cloned, out of memory.","Data corruption detected"],
"DataCloneError":["DataCloneError"],
"DataError":["DataError"],
"DataView":["#<DataView>","DataView","DataView.prototype.getBigInt64","DataView.prototype.getBigUint64","DataView.prototype.getFloat16","DataView.prototype.getFloat32","DataView.prototype.getFloat64","DataView.prototype.getInt16","DataView.prototype.getInt32","DataView.prototype.getInt8","DataView.prototype.getUint16","DataView.prototype.getUint32","DataView.prototype.getUint8","DataView.prototype.setBigInt64","DataView.prototype.setBigUint64","DataView.prototype.setFloat16","DataView.prototype.setFloat32","DataView.prototype.setFloat64","DataView.prototype.setInt16","DataView.prototype.setInt32","DataView.prototype.setInt8","DataView.prototype.setUint16","DataView.prototype.setUint32","DataView.prototype.setUint8"],
"Date":["Date","Date.prototype.getYear","Date.prototype.setDate","Date.prototype.setFullYear","Date.prototype.setHours","Date.prototype.setMilliseconds","Date.prototype.setMinutes","Date.prototype.setMonth","Date.prototype.setSeconds","Date.prototype.setTime","Date.prototype.setUTCDate","Date.prototype.setUTCFullYear","Date.prototype.setUTCHours","Date.prototype.setUTCMilliseconds","Date.prototype.setUTCMinutes","Date.prototype.setUTCMonth","Date.prototype.setUTCSeconds","Date.prototype.setYear","Date.prototype.toDateString","Date.prototype.toISOString","Date.prototype.toLocaleDateString","Date.prototype.toLocaleString","Date.prototype.toLocaleTimeString","Date.prototype.toString","Date.prototype.toTemporalInstant","Date.prototype.toTimeString","Date.prototype.toUTCString"],
"Debugger":["Debugger: ","Debugger: Invalid frame index.","Debugger: Parameters have wrong types."],
"Decimals":["Decimals with leading zeros are not allowed in strict mode."],
"Decompression":["Decompression failed"],
"DecompressionStream":["#<DecompressionStream>","DecompressionStream"],
"Deferred":["Deferred module is not ready for sync execution"],
"Delete":["Delete of an unqualified identifier in strict mode."],
"Derived":["Derived ArrayBuffer constructor created a buffer which was too small","Derived SharedArrayBuffer constructor created a buffer which was too small","Derived TypedArray constructor created an array which was too small","Derived constructors may only return object or undefined"],
"Descriptor":["Descriptor property 'element' must be a WebAssembly reference type","Descriptor property 'value' must be a WebAssembly type"],
"Deserialize":["Deserialize main function is already configured."],
"Destination":["Destination ArrayBuffer is detached","Destination WritableStream is closed","Destination buffer is too small","Destination buffer is wrong"],
"Detected":["Detected cycle while resolving name '"],
"Dictionary":["Dictionary is corrupted","Dictionary mismatch"],
"Did":["Did you mean to import "],
"Diffie":["Diffie-Hellman routines"],
"Digest":["Digest already called","Digest method not supported","Digest options must not contain null bytes"],
"Directories":["Directories cannot be sent"],
"Directory":["Directory handle was closed","Directory import '"],
"DisposableStack":["#<DisposableStack>","DisposableStack","DisposableStack.prototype.adopt","DisposableStack.prototype.defer","DisposableStack.prototype.dispose","DisposableStack.prototype.move","DisposableStack.prototype.use"],
"Division":["Division by zero"],
"Do":["Do not know how to serialize a BigInt","Do not use "],
"Domain":["Domain name too long (max 255 bytes)"],
"Double":["Double @ in url"],
"Duplicate":["Duplicate Content-Length","Duplicate __proto__ fields are not allowed in object literals","Duplicate capture group name","Duplicate export of '","Duplicate key operation","Duplicate parameter name not allowed in this context"],
"E2BIG":["E2BIG","E2BIG: argument list too long"],
"EACCES":["EACCES","EACCES: permission denied"],
"EADDRGETNETWORKPARAMS":["EADDRGETNETWORKPARAMS"],
"EADDRINUSE":["EADDRINUSE","EADDRINUSE: address already in use"],
"EADDRNOTAVAIL":["EADDRNOTAVAIL","EADDRNOTAVAIL: address not available"],
"EAFNOSUPPORT":["EAFNOSUPPORT","EAFNOSUPPORT: address family not supported"],
"EAGAIN":["EAGAIN","EAGAIN: resource temporarily unavailable"],
"EAI_ADDRFAMILY":["EAI_ADDRFAMILY","EAI_ADDRFAMILY: address family not supported"],
"EAI_AGAIN":["EAI_AGAIN","EAI_AGAIN: temporary failure"],
"EAI_BADFLAGS":["EAI_BADFLAGS","EAI_BADFLAGS: bad ai_flags value"],
"EAI_BADHINTS":["EAI_BADHINTS","EAI_BADHINTS: invalid value for hints"],
"EAI_CANCELED":["EAI_CANCELED","EAI_CANCELED: request canceled"],
"EAI_FAIL":["EAI_FAIL","EAI_FAIL: permanent failure"],
"EAI_FAMILY":["EAI_FAMILY","EAI_FAMILY: ai_family not supported"],
"EAI_MEMORY":["EAI_MEMORY","EAI_MEMORY: out of memory"],
"EAI_NODATA":["EAI_NODATA","EAI_NODATA: no address"],
"EAI_NONAME":["EAI_NONAME","EAI_NONAME: unknown node or service"],
"EAI_OVERFLOW":["EAI_OVERFLOW","EAI_OVERFLOW: argument buffer overflow"],
"EAI_PROTOCOL":["EAI_PROTOCOL","EAI_PROTOCOL: resolved protocol is unknown"],
"EAI_SERVICE":["EAI_SERVICE","EAI_SERVICE: service not available for socket type"],
"EAI_SOCKTYPE":["EAI_SOCKTYPE","EAI_SOCKTYPE: socket type not supported"],
"EALREADY":["EALREADY","EALREADY: connection already in progress"],
"EBADF":["EBADF","EBADF: bad file descriptor"],
"EBADFAMILY":["EBADFAMILY"],
"EBADFLAGS":["EBADFLAGS"],
"EBADHINTS":["EBADHINTS"],
"EBADMSG":["EBADMSG"],
"EBADNAME":["EBADNAME"],
"EBADQUERY":["EBADQUERY"],
"EBADRESP":["EBADRESP"],
"EBADSTR":["EBADSTR"],
"EBUSY":["EBUSY","EBUSY: resource busy or locked"],
"EC":["EC lib"],
"ECANCELED":["ECANCELED","ECANCELED: operation canceled"],
"ECANCELLED":["ECANCELLED"],
"ECDH":["ECDH routines"],
"ECDSA":["ECDSA lib","ECDSA routines"],
"ECHARSET":["ECHARSET","ECHARSET: invalid Unicode character"],
"ECHILD":["ECHILD"],
"ECONNABORTED":["ECONNABORTED","ECONNABORTED: software caused connection abort"],
"ECONNREFUSED":["ECONNREFUSED","ECONNREFUSED: connection refused"],
"ECONNRESET":["ECONNRESET","ECONNRESET: connection reset by peer"],
"EDEADLK":["EDEADLK"],
"EDESTADDRREQ":["EDESTADDRREQ","EDESTADDRREQ: destination address required"],
"EDESTRUCTION":["EDESTRUCTION"],
"EDOM":["EDOM"],
"EDQUOT":["EDQUOT"],
"EE":["EE certificate key too weak"],
"EEXIST":["EEXIST","EEXIST: file already exists"],
"EFAULT":["EFAULT","EFAULT: bad address in system call argument"],
"EFBIG":["EFBIG","EFBIG: file too large"],
"EFILE":["EFILE"],
"EFORMERR":["EFORMERR"],
"EFTYPE":["EFTYPE","EFTYPE: inappropriate file type or format"],
"EHOSTDOWN":["EHOSTDOWN","EHOSTDOWN: host is down"],
"EHOSTUNREACH":["EHOSTUNREACH","EHOSTUNREACH: host is unreachable"],
"EIDRM":["EIDRM"],
"EILSEQ":["EILSEQ","EILSEQ: illegal byte sequence"],
"EINPROGRESS":["EINPROGRESS"],
"EINTR":["EINTR","EINTR: interrupted system call"],
"EINVAL":["EINVAL","EINVAL: invalid argument"],
"EIO":["EIO","EIO: i/o error"],
"EISCONN":["EISCONN","EISCONN: socket is already connected"],
"EISDIR":["EISDIR","EISDIR: illegal operation on a directory"],
"ELOADIPHLPAPI":["ELOADIPHLPAPI"],
"ELOOP":["ELOOP","ELOOP: too many symbolic links encountered"],
"EMFILE":["EMFILE","EMFILE: too many open files"],
"EMLINK":["EMLINK","EMLINK: too many links"],
"EMSGSIZE":["EMSGSIZE","EMSGSIZE: message too long"],
"EMULTIHOP":["EMULTIHOP"],
"ENAMETOOLONG":["ENAMETOOLONG","ENAMETOOLONG: name too long"],
"ENCODER":["ENCODER routines"],
"ENETDOWN":["ENETDOWN","ENETDOWN: network is down"],
"ENETRESET":["ENETRESET"],
"ENETUNREACH":["ENETUNREACH","ENETUNREACH: network is unreachable"],
"ENFILE":["ENFILE","ENFILE: file table overflow"],
"ENGINE":["ENGINE lib"],
"ENOBUFS":["ENOBUFS","ENOBUFS: no buffer space available"],
"ENODATA":["ENODATA","ENODATA: no data available"],
"ENODEV":["ENODEV","ENODEV: no such device"],
"ENOENT":["ENOENT","ENOENT: no such file or directory"],
"ENOEXEC":["ENOEXEC","ENOEXEC: exec format error"],
"ENOLCK":["ENOLCK"],
"ENOLINK":["ENOLINK"],
"ENOMEM":["ENOMEM","ENOMEM: not enough memory"],
"ENOMSG":["ENOMSG"],
"ENONAME":["ENONAME"],
"ENONET":["ENONET","ENONET: machine is not on the network"],
"ENOPROTOOPT":["ENOPROTOOPT","ENOPROTOOPT: protocol not available"],
"ENOSPC":["ENOSPC","ENOSPC: no space left on device"],
"ENOSR":["ENOSR"],
"ENOSTR":["ENOSTR"],
"ENOSYS":["ENOSYS","ENOSYS: function not implemented"],
"ENOTCONN":["ENOTCONN","ENOTCONN: socket is not connected"],
"ENOTDIR":["ENOTDIR","ENOTDIR: not a directory"],
"ENOTEMPTY":["ENOTEMPTY","ENOTEMPTY: directory not empty"],
"ENOTFOUND":["ENOTFOUND"],
"ENOTIMP":["ENOTIMP"],
"ENOTINITIALIZED":["ENOTINITIALIZED"],
"ENOTSOCK":["ENOTSOCK","ENOTSOCK: socket operation on non-socket"],
"ENOTSUP":["ENOTSUP","ENOTSUP: operation not supported on socket"],
"ENOTTY":["ENOTTY","ENOTTY: inappropriate ioctl for device"],
"ENXIO":["ENXIO","ENXIO: no such device or address"],
"EOF":["EOF","EOF: end of file"],
"EOPNOTSUPP":["EOPNOTSUPP"],
"EOVERFLOW":["EOVERFLOW","EOVERFLOW: value too large for defined data type"],
"EPERM":["EPERM","EPERM: operation not permitted"],
"EPIPE":["EPIPE","EPIPE: broken pipe"],
"EPROTO":["EPROTO","EPROTO: protocol error"],
"EPROTONOSUPPORT":["EPROTONOSUPPORT","EPROTONOSUPPORT: protocol not supported"],
"EPROTOTYPE":["EPROTOTYPE","EPROTOTYPE: protocol wrong type for socket"],
"ERANGE":["ERANGE","ERANGE: result too large"],
"EREFUSED":["EREFUSED"],
"EREMOTEIO":["EREMOTEIO","EREMOTEIO: remote I/O error"],
"EROFS":["EROFS","EROFS: read-only file system"],
"ERROR_IN_CERT_NOT_AFTER_FIELD":["ERROR_IN_CERT_NOT_AFTER_FIELD"],
"ERROR_IN_CERT_NOT_BEFORE_FIELD":["ERROR_IN_CERT_NOT_BEFORE_FIELD"],
"ERROR_IN_CRL_LAST_UPDATE_FIELD":["ERROR_IN_CRL_LAST_UPDATE_FIELD"],
"ERROR_IN_CRL_NEXT_UPDATE_FIELD":["ERROR_IN_CRL_NEXT_UPDATE_FIELD"],
"ERR_ACCESS_DENIED":["ERR_ACCESS_DENIED"],
"ERR_AMBIGUOUS_ARGUMENT":["ERR_AMBIGUOUS_ARGUMENT"],
"ERR_AMBIGUOUS_MODULE_SYNTAX":["ERR_AMBIGUOUS_MODULE_SYNTAX"],
"ERR_ARG_NOT_ITERABLE":["ERR_ARG_NOT_ITERABLE"],
"ERR_ASSERTION":["ERR_ASSERTION"],
"ERR_ASYNC_CALLBACK":["ERR_ASYNC_CALLBACK"],
"ERR_ASYNC_LOADER_REQUEST_NEVER_SETTLED":["ERR_ASYNC_LOADER_REQUEST_NEVER_SETTLED"],
"ERR_ASYNC_TYPE":["ERR_ASYNC_TYPE"],
"ERR_BROTLI_INVALID_PARAM":["ERR_BROTLI_INVALID_PARAM"],
"ERR_BUFFER_CONTEXT_NOT_AVAILABLE":["ERR_BUFFER_CONTEXT_NOT_AVAILABLE"],
"ERR_BUFFER_OUT_OF_BOUNDS":["ERR_BUFFER_OUT_OF_BOUNDS"],
"ERR_BUFFER_TOO_LARGE":["ERR_BUFFER_TOO_LARGE"],
"ERR_CANNOT_WATCH_SIGINT":["ERR_CANNOT_WATCH_SIGINT"],
"ERR_CHILD_CLOSED_BEFORE_REPLY":["ERR_CHILD_CLOSED_BEFORE_REPLY"],
"ERR_CHILD_PROCESS_IPC_REQUIRED":["ERR_CHILD_PROCESS_IPC_REQUIRED"],
"ERR_CHILD_PROCESS_STDIO_MAXBUFFER":["ERR_CHILD_PROCESS_STDIO_MAXBUFFER"],
"ERR_CLOSED_MESSAGE_PORT":["ERR_CLOSED_MESSAGE_PORT"],
"ERR_CONSOLE_WRITABLE_STREAM":["ERR_CONSOLE_WRITABLE_STREAM"],
"ERR_CONSTRUCT_CALL_INVALID":["ERR_CONSTRUCT_CALL_INVALID"],
"ERR_CONSTRUCT_CALL_REQUIRED":["ERR_CONSTRUCT_CALL_REQUIRED"],
"ERR_CONTEXT_NOT_INITIALIZED":["ERR_CONTEXT_NOT_INITIALIZED"],
"ERR_CPU_PROFILE_ALREADY_STARTED":["ERR_CPU_PROFILE_ALREADY_STARTED"],
"ERR_CPU_PROFILE_NOT_STARTED":["ERR_CPU_PROFILE_NOT_STARTED"],
"ERR_CPU_PROFILE_TOO_MANY":["ERR_CPU_PROFILE_TOO_MANY"],
"ERR_CRYPTO_ARGON2_NOT_SUPPORTED":["ERR_CRYPTO_ARGON2_NOT_SUPPORTED"],
"ERR_CRYPTO_CUSTOM_ENGINE_NOT_SUPPORTED":["ERR_CRYPTO_CUSTOM_ENGINE_NOT_SUPPORTED"],
"ERR_CRYPTO_ECDH_INVALID_FORMAT":["ERR_CRYPTO_ECDH_INVALID_FORMAT"],
"ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY":["ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY"],
"ERR_CRYPTO_ENGINE_UNKNOWN":["ERR_CRYPTO_ENGINE_UNKNOWN"],
"ERR_CRYPTO_FIPS_FORCED":["ERR_CRYPTO_FIPS_FORCED"],
"ERR_CRYPTO_FIPS_UNAVAILABLE":["ERR_CRYPTO_FIPS_UNAVAILABLE"],
"ERR_CRYPTO_HASH_FINALIZED":["ERR_CRYPTO_HASH_FINALIZED"],
"ERR_CRYPTO_HASH_UPDATE_FAILED":["ERR_CRYPTO_HASH_UPDATE_FAILED"],
"ERR_CRYPTO_INCOMPATIBLE_KEY":["ERR_CRYPTO_INCOMPATIBLE_KEY"],
"ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS":["ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS"],
"ERR_CRYPTO_INITIALIZATION_FAILED":["ERR_CRYPTO_INITIALIZATION_FAILED"],
"ERR_CRYPTO_INVALID_ARGON2_PARAMS":["ERR_CRYPTO_INVALID_ARGON2_PARAMS"],
"ERR_CRYPTO_INVALID_AUTH_TAG":["ERR_CRYPTO_INVALID_AUTH_TAG"],
"ERR_CRYPTO_INVALID_COUNTER":["ERR_CRYPTO_INVALID_COUNTER"],
"ERR_CRYPTO_INVALID_CURVE":["ERR_CRYPTO_INVALID_CURVE"],
"ERR_CRYPTO_INVALID_DIGEST":["ERR_CRYPTO_INVALID_DIGEST"],
"ERR_CRYPTO_INVALID_IV":["ERR_CRYPTO_INVALID_IV"],
"ERR_CRYPTO_INVALID_JWK":["ERR_CRYPTO_INVALID_JWK"],
"ERR_CRYPTO_INVALID_KEYLEN":["ERR_CRYPTO_INVALID_KEYLEN"],
"ERR_CRYPTO_INVALID_KEYPAIR":["ERR_CRYPTO_INVALID_KEYPAIR"],
"ERR_CRYPTO_INVALID_KEYTYPE":["ERR_CRYPTO_INVALID_KEYTYPE"],
"ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE":["ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE"],
"ERR_CRYPTO_INVALID_MAC":["ERR_CRYPTO_INVALID_MAC"],
"ERR_CRYPTO_INVALID_MESSAGELEN":["ERR_CRYPTO_INVALID_MESSAGELEN"],
"ERR_CRYPTO_INVALID_SCRYPT_PARAMS":["ERR_CRYPTO_INVALID_SCRYPT_PARAMS"],
"ERR_CRYPTO_INVALID_STATE":["ERR_CRYPTO_INVALID_STATE"],
"ERR_CRYPTO_INVALID_TAG_LENGTH":["ERR_CRYPTO_INVALID_TAG_LENGTH"],
"ERR_CRYPTO_JWK_UNSUPPORTED_CURVE":["ERR_CRYPTO_JWK_UNSUPPORTED_CURVE"],
"ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE":["ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE"],
"ERR_CRYPTO_KEM_NOT_SUPPORTED":["ERR_CRYPTO_KEM_NOT_SUPPORTED"],
"ERR_CRYPTO_MAC_FINALIZED":["ERR_CRYPTO_MAC_FINALIZED"],
"ERR_CRYPTO_MAC_NOT_SUPPORTED":["ERR_CRYPTO_MAC_NOT_SUPPORTED"],
"ERR_CRYPTO_MAC_UPDATE_FAILED":["ERR_CRYPTO_MAC_UPDATE_FAILED"],
"ERR_CRYPTO_OPERATION_FAILED":["ERR_CRYPTO_OPERATION_FAILED"],
"ERR_CRYPTO_PBKDF2_ERROR":["ERR_CRYPTO_PBKDF2_ERROR"],
"ERR_CRYPTO_SCRYPT_INVALID_PARAMETER":["ERR_CRYPTO_SCRYPT_INVALID_PARAMETER"],
"ERR_CRYPTO_SCRYPT_NOT_SUPPORTED":["ERR_CRYPTO_SCRYPT_NOT_SUPPORTED"],
"ERR_CRYPTO_SIGN_KEY_REQUIRED":["ERR_CRYPTO_SIGN_KEY_REQUIRED"],
"ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH":["ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH"],
"ERR_CRYPTO_UNKNOWN_CIPHER":["ERR_CRYPTO_UNKNOWN_CIPHER"],
"ERR_CRYPTO_UNKNOWN_DH_GROUP":["ERR_CRYPTO_UNKNOWN_DH_GROUP"],
"ERR_CRYPTO_UNSUPPORTED_OPERATION":["ERR_CRYPTO_UNSUPPORTED_OPERATION"],
"ERR_DEBUGGER_ERROR":["ERR_DEBUGGER_ERROR"],
"ERR_DEBUGGER_STARTUP_ERROR":["ERR_DEBUGGER_STARTUP_ERROR"],
"ERR_DIR_CLOSED":["ERR_DIR_CLOSED"],
"ERR_DIR_CONCURRENT_OPERATION":["ERR_DIR_CONCURRENT_OPERATION"],
"ERR_DLOPEN_DISABLED":["ERR_DLOPEN_DISABLED"],
"ERR_DLOPEN_FAILED":["ERR_DLOPEN_FAILED"],
"ERR_DNS_SET_SERVERS_FAILED":["ERR_DNS_SET_SERVERS_FAILED"],
"ERR_DOMAIN_CALLBACK_NOT_AVAILABLE":["ERR_DOMAIN_CALLBACK_NOT_AVAILABLE"],
"ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE":["ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE"],
"ERR_DUPLICATE_STARTUP_SNAPSHOT_MAIN_FUNCTION":["ERR_DUPLICATE_STARTUP_SNAPSHOT_MAIN_FUNCTION"],
"ERR_ENCODING_INVALID_ENCODED_DATA":["ERR_ENCODING_INVALID_ENCODED_DATA"],
"ERR_ENCODING_NOT_SUPPORTED":["ERR_ENCODING_NOT_SUPPORTED"],
"ERR_EVAL_ESM_CANNOT_PRINT":["ERR_EVAL_ESM_CANNOT_PRINT"],
"ERR_EVENT_RECURSION":["ERR_EVENT_RECURSION"],
"ERR_EXECUTION_ENVIRONMENT_NOT_AVAILABLE":["ERR_EXECUTION_ENVIRONMENT_NOT_AVAILABLE"],
"ERR_FALSY_VALUE_REJECTION":["ERR_FALSY_VALUE_REJECTION"],
"ERR_FEATURE_UNAVAILABLE_ON_PLATFORM":["ERR_FEATURE_UNAVAILABLE_ON_PLATFORM"],
"ERR_FFI_CALL_FAILED":["ERR_FFI_CALL_FAILED"],
"ERR_FFI_INVALID_POINTER":["ERR_FFI_INVALID_POINTER"],
"ERR_FFI_LIBRARY_CLOSED":["ERR_FFI_LIBRARY_CLOSED"],
"ERR_FS_CP_DIR_TO_NON_DIR":["ERR_FS_CP_DIR_TO_NON_DIR"],
"ERR_FS_CP_EEXIST":["ERR_FS_CP_EEXIST","[ERR_FS_CP_EEXIST]: Target already exists: cp returned EEXIST ("],
"ERR_FS_CP_EINVAL":["ERR_FS_CP_EINVAL"],
"ERR_FS_CP_FIFO_PIPE":["ERR_FS_CP_FIFO_PIPE"],
"ERR_FS_CP_NON_DIR_TO_DIR":["ERR_FS_CP_NON_DIR_TO_DIR"],
"ERR_FS_CP_SOCKET":["ERR_FS_CP_SOCKET"],
"ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY":["ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY"],
"ERR_FS_CP_UNKNOWN":["ERR_FS_CP_UNKNOWN"],
"ERR_FS_EISDIR":["ERR_FS_EISDIR"],
"ERR_FS_FILE_TOO_LARGE":["ERR_FS_FILE_TOO_LARGE"],
"ERR_FS_INVALID_SYMLINK_TYPE":["ERR_FS_INVALID_SYMLINK_TYPE"],
"ERR_FS_WATCH_QUEUE_OVERFLOW":["ERR_FS_WATCH_QUEUE_OVERFLOW"],
"ERR_HEAP_PROFILE_HAVE_BEEN_STARTED":["ERR_HEAP_PROFILE_HAVE_BEEN_STARTED"],
"ERR_HEAP_PROFILE_NOT_STARTED":["ERR_HEAP_PROFILE_NOT_STARTED"],
"ERR_HTTP2_ALTSVC_INVALID_ORIGIN":["ERR_HTTP2_ALTSVC_INVALID_ORIGIN"],
"ERR_HTTP2_ALTSVC_LENGTH":["ERR_HTTP2_ALTSVC_LENGTH"],
"ERR_HTTP2_CONNECT_AUTHORITY":["ERR_HTTP2_CONNECT_AUTHORITY"],
"ERR_HTTP2_CONNECT_PATH":["ERR_HTTP2_CONNECT_PATH"],
"ERR_HTTP2_CONNECT_SCHEME":["ERR_HTTP2_CONNECT_SCHEME"],
"ERR_HTTP2_ERROR":["ERR_HTTP2_ERROR"],
"ERR_HTTP2_GOAWAY_SESSION":["ERR_HTTP2_GOAWAY_SESSION"],
"ERR_HTTP2_HEADERS_AFTER_RESPOND":["ERR_HTTP2_HEADERS_AFTER_RESPOND"],
"ERR_HTTP2_HEADERS_SENT":["ERR_HTTP2_HEADERS_SENT"],
"ERR_HTTP2_HEADER_SINGLE_VALUE":["ERR_HTTP2_HEADER_SINGLE_VALUE"],
"ERR_HTTP2_INFO_STATUS_NOT_ALLOWED":["ERR_HTTP2_INFO_STATUS_NOT_ALLOWED"],
"ERR_HTTP2_INVALID_CONNECTION_HEADERS":["ERR_HTTP2_INVALID_CONNECTION_HEADERS"],
"ERR_HTTP2_INVALID_HEADER_VALUE":["ERR_HTTP2_INVALID_HEADER_VALUE"],
"ERR_HTTP2_INVALID_INFO_STATUS":["ERR_HTTP2_INVALID_INFO_STATUS"],
"ERR_HTTP2_INVALID_ORIGIN":["ERR_HTTP2_INVALID_ORIGIN"],
"ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH":["ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH"],
"ERR_HTTP2_INVALID_PSEUDOHEADER":["ERR_HTTP2_INVALID_PSEUDOHEADER"],
"ERR_HTTP2_INVALID_SESSION":["ERR_HTTP2_INVALID_SESSION"],
"ERR_HTTP2_INVALID_SETTING_VALUE":["ERR_HTTP2_INVALID_SETTING_VALUE"],
"ERR_HTTP2_INVALID_STREAM":["ERR_HTTP2_INVALID_STREAM"],
"ERR_HTTP2_MAX_PENDING_SETTINGS_ACK":["ERR_HTTP2_MAX_PENDING_SETTINGS_ACK"],
"ERR_HTTP2_NESTED_PUSH":["ERR_HTTP2_NESTED_PUSH"],
"ERR_HTTP2_NO_MEM":["ERR_HTTP2_NO_MEM"],
"ERR_HTTP2_NO_SOCKET_MANIPULATION":["ERR_HTTP2_NO_SOCKET_MANIPULATION"],
"ERR_HTTP2_ORIGIN_LENGTH":["ERR_HTTP2_ORIGIN_LENGTH"],
"ERR_HTTP2_OUT_OF_STREAMS":["ERR_HTTP2_OUT_OF_STREAMS"],
"ERR_HTTP2_PAYLOAD_FORBIDDEN":["ERR_HTTP2_PAYLOAD_FORBIDDEN"],
"ERR_HTTP2_PING_CANCEL":["ERR_HTTP2_PING_CANCEL"],
"ERR_HTTP2_PING_LENGTH":["ERR_HTTP2_PING_LENGTH"],
"ERR_HTTP2_PSEUDOHEADER_NOT_ALLOWED":["ERR_HTTP2_PSEUDOHEADER_NOT_ALLOWED"],
"ERR_HTTP2_PUSH_DISABLED":["ERR_HTTP2_PUSH_DISABLED"],
"ERR_HTTP2_SEND_FILE":["ERR_HTTP2_SEND_FILE"],
"ERR_HTTP2_SEND_FILE_NOSEEK":["ERR_HTTP2_SEND_FILE_NOSEEK"],
"ERR_HTTP2_SESSION_ERROR":["ERR_HTTP2_SESSION_ERROR"],
"ERR_HTTP2_SETTINGS_CANCEL":["ERR_HTTP2_SETTINGS_CANCEL"],
"ERR_HTTP2_SOCKET_BOUND":["ERR_HTTP2_SOCKET_BOUND"],
"ERR_HTTP2_SOCKET_UNBOUND":["ERR_HTTP2_SOCKET_UNBOUND"],
"ERR_HTTP2_STATUS_101":["ERR_HTTP2_STATUS_101"],
"ERR_HTTP2_STATUS_INVALID":["ERR_HTTP2_STATUS_INVALID"],
"ERR_HTTP2_STREAM_CANCEL":["ERR_HTTP2_STREAM_CANCEL"],
"ERR_HTTP2_STREAM_ERROR":["ERR_HTTP2_STREAM_ERROR"],
"ERR_HTTP2_STREAM_SELF_DEPENDENCY":["ERR_HTTP2_STREAM_SELF_DEPENDENCY"],
"ERR_HTTP2_TOO_MANY_CUSTOM_SETTINGS":["ERR_HTTP2_TOO_MANY_CUSTOM_SETTINGS"],
"ERR_HTTP2_TOO_MANY_INVALID_FRAMES":["ERR_HTTP2_TOO_MANY_INVALID_FRAMES"],
"ERR_HTTP2_TOO_MANY_ORIGINS":["ERR_HTTP2_TOO_MANY_ORIGINS"],
"ERR_HTTP2_TRAILERS_ALREADY_SENT":["ERR_HTTP2_TRAILERS_ALREADY_SENT"],
"ERR_HTTP2_TRAILERS_NOT_READY":["ERR_HTTP2_TRAILERS_NOT_READY"],
"ERR_HTTP2_UNSUPPORTED_PROTOCOL":["ERR_HTTP2_UNSUPPORTED_PROTOCOL"],
"ERR_HTTP_BODY_NOT_ALLOWED":["ERR_HTTP_BODY_NOT_ALLOWED"],
"ERR_HTTP_CONTENT_LENGTH_MISMATCH":["ERR_HTTP_CONTENT_LENGTH_MISMATCH"],
"ERR_HTTP_HEADERS_SENT":["ERR_HTTP_HEADERS_SENT"],
"ERR_HTTP_INVALID_HEADER_VALUE":["ERR_HTTP_INVALID_HEADER_VALUE"],
"ERR_HTTP_INVALID_STATUS_CODE":["ERR_HTTP_INVALID_STATUS_CODE"],
"ERR_HTTP_REQUEST_TIMEOUT":["ERR_HTTP_REQUEST_TIMEOUT"],
"ERR_HTTP_SOCKET_ASSIGNED":["ERR_HTTP_SOCKET_ASSIGNED"],
"ERR_HTTP_SOCKET_ENCODING":["ERR_HTTP_SOCKET_ENCODING"],
"ERR_HTTP_TRAILER_INVALID":["ERR_HTTP_TRAILER_INVALID"],
"ERR_ILLEGAL_CONSTRUCTOR":["ERR_ILLEGAL_CONSTRUCTOR"],
"ERR_IMPORT_ASSERTION_TYPE_FAILED":["ERR_IMPORT_ASSERTION_TYPE_FAILED"],
"ERR_IMPORT_ASSERTION_TYPE_MISSING":["ERR_IMPORT_ASSERTION_TYPE_MISSING"],
"ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED":["ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED"],
"ERR_IMPORT_ATTRIBUTE_MISSING":["ERR_IMPORT_ATTRIBUTE_MISSING"],
"ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE":["ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE"],
"ERR_IMPORT_ATTRIBUTE_UNSUPPORTED":["ERR_IMPORT_ATTRIBUTE_UNSUPPORTED"],
"ERR_INCOMPATIBLE_OPTION_PAIR":["ERR_INCOMPATIBLE_OPTION_PAIR"],
"ERR_INPUT_TYPE_NOT_ALLOWED":["ERR_INPUT_TYPE_NOT_ALLOWED"],
"ERR_INSPECTOR_ALREADY_ACTIVATED":["ERR_INSPECTOR_ALREADY_ACTIVATED"],
"ERR_INSPECTOR_ALREADY_CONNECTED":["ERR_INSPECTOR_ALREADY_CONNECTED"],
"ERR_INSPECTOR_CLOSED":["ERR_INSPECTOR_CLOSED"],
"ERR_INSPECTOR_COMMAND":["ERR_INSPECTOR_COMMAND"],
"ERR_INSPECTOR_NOT_ACTIVE":["ERR_INSPECTOR_NOT_ACTIVE"],
"ERR_INSPECTOR_NOT_AVAILABLE":["ERR_INSPECTOR_NOT_AVAILABLE"],
"ERR_INSPECTOR_NOT_CONNECTED":["ERR_INSPECTOR_NOT_CONNECTED"],
"ERR_INSPECTOR_NOT_WORKER":["ERR_INSPECTOR_NOT_WORKER"],
"ERR_INTERNAL_ASSERTION":["ERR_INTERNAL_ASSERTION"],
"ERR_INVALID":["ERR_INVALID"],
"ERR_INVALID_ADDRESS":["ERR_INVALID_ADDRESS"],
"ERR_INVALID_ADDRESS_FAMILY":["ERR_INVALID_ADDRESS_FAMILY"],
"ERR_INVALID_ARG_TYPE":["ERR_INVALID_ARG_TYPE"],
"ERR_INVALID_ARG_VALUE":["ERR_INVALID_ARG_VALUE"],
"ERR_INVALID_ASYNC_ID":["ERR_INVALID_ASYNC_ID"],
"ERR_INVALID_BUFFER_SIZE":["ERR_INVALID_BUFFER_SIZE"],
"ERR_INVALID_CHAR":["ERR_INVALID_CHAR"],
"ERR_INVALID_CURSOR_POS":["ERR_INVALID_CURSOR_POS"],
"ERR_INVALID_FD":["ERR_INVALID_FD"],
"ERR_INVALID_FD_TYPE":["ERR_INVALID_FD_TYPE"],
"ERR_INVALID_FILE_URL_HOST":["ERR_INVALID_FILE_URL_HOST"],
"ERR_INVALID_FILE_URL_PATH":["ERR_INVALID_FILE_URL_PATH"],
"ERR_INVALID_HANDLE_TYPE":["ERR_INVALID_HANDLE_TYPE"],
"ERR_INVALID_HTTP_TOKEN":["ERR_INVALID_HTTP_TOKEN"],
"ERR_INVALID_INVOCATION":["ERR_INVALID_INVOCATION"],
"ERR_INVALID_IP_ADDRESS":["ERR_INVALID_IP_ADDRESS"],
"ERR_INVALID_MIME_SYNTAX":["ERR_INVALID_MIME_SYNTAX"],
"ERR_INVALID_MODULE":["ERR_INVALID_MODULE"],
"ERR_INVALID_MODULE_SPECIFIER":["ERR_INVALID_MODULE_SPECIFIER"],
"ERR_INVALID_OBJECT_DEFINE_PROPERTY":["ERR_INVALID_OBJECT_DEFINE_PROPERTY"],
"ERR_INVALID_PACKAGE_CONFIG":["ERR_INVALID_PACKAGE_CONFIG"],
"ERR_INVALID_PACKAGE_TARGET":["ERR_INVALID_PACKAGE_TARGET"],
"ERR_INVALID_PROTOCOL":["ERR_INVALID_PROTOCOL"],
"ERR_INVALID_REPL_EVAL_CONFIG":["ERR_INVALID_REPL_EVAL_CONFIG"],
"ERR_INVALID_REPL_INPUT":["ERR_INVALID_REPL_INPUT"],
"ERR_INVALID_RETURN_PROPERTY":["ERR_INVALID_RETURN_PROPERTY"],
"ERR_INVALID_RETURN_PROPERTY_VALUE":["ERR_INVALID_RETURN_PROPERTY_VALUE"],
"ERR_INVALID_RETURN_VALUE":["ERR_INVALID_RETURN_VALUE"],
"ERR_INVALID_STATE":["ERR_INVALID_STATE"],
"ERR_INVALID_SYNC_FORK_INPUT":["ERR_INVALID_SYNC_FORK_INPUT"],
"ERR_INVALID_THIS":["ERR_INVALID_THIS"],
"ERR_INVALID_TRANSFER_OBJECT":["ERR_INVALID_TRANSFER_OBJECT"],
"ERR_INVALID_TUPLE":["ERR_INVALID_TUPLE"],
"ERR_INVALID_TYPESCRIPT_SYNTAX":["ERR_INVALID_TYPESCRIPT_SYNTAX"],
"ERR_INVALID_URI":["ERR_INVALID_URI"],
"ERR_INVALID_URL":["ERR_INVALID_URL"],
"ERR_INVALID_URL_PATTERN":["ERR_INVALID_URL_PATTERN"],
"ERR_INVALID_URL_SCHEME":["ERR_INVALID_URL_SCHEME"],
"ERR_IPC_CHANNEL_CLOSED":["ERR_IPC_CHANNEL_CLOSED"],
"ERR_IPC_DISCONNECTED":["ERR_IPC_DISCONNECTED"],
"ERR_IPC_ONE_PIPE":["ERR_IPC_ONE_PIPE"],
"ERR_IPC_SYNC_FORK":["ERR_IPC_SYNC_FORK"],
"ERR_IP_BLOCKED":["ERR_IP_BLOCKED"],
"ERR_LOADER_CHAIN_INCOMPLETE":["ERR_LOADER_CHAIN_INCOMPLETE"],
"ERR_LOAD_SQLITE_EXTENSION":["ERR_LOAD_SQLITE_EXTENSION"],
"ERR_MANIFEST_ASSERT_INTEGRITY":["ERR_MANIFEST_ASSERT_INTEGRITY"],
"ERR_MANIFEST_DEPENDENCY_MISSING":["ERR_MANIFEST_DEPENDENCY_MISSING"],
"ERR_MANIFEST_INTEGRITY_MISMATCH":["ERR_MANIFEST_INTEGRITY_MISMATCH"],
"ERR_MANIFEST_INVALID_RESOURCE_FIELD":["ERR_MANIFEST_INVALID_RESOURCE_FIELD"],
"ERR_MANIFEST_INVALID_SPECIFIER":["ERR_MANIFEST_INVALID_SPECIFIER"],
"ERR_MANIFEST_TDZ":["ERR_MANIFEST_TDZ"],
"ERR_MANIFEST_UNKNOWN_ONERROR":["ERR_MANIFEST_UNKNOWN_ONERROR"],
"ERR_MEMORY_ALLOCATION_FAILED":["ERR_MEMORY_ALLOCATION_FAILED"],
"ERR_MESSAGE_TARGET_CONTEXT_UNAVAILABLE":["ERR_MESSAGE_TARGET_CONTEXT_UNAVAILABLE"],
"ERR_METHOD_NOT_IMPLEMENTED":["ERR_METHOD_NOT_IMPLEMENTED"],
"ERR_MISSING_ARGS":["ERR_MISSING_ARGS"],
"ERR_MISSING_OPTION":["ERR_MISSING_OPTION"],
"ERR_MISSING_PASSPHRASE":["ERR_MISSING_PASSPHRASE"],
"ERR_MISSING_PLATFORM_FOR_WORKER":["ERR_MISSING_PLATFORM_FOR_WORKER"],
"ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST":["ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST"],
"ERR_MODULE_LINK_MISMATCH":["ERR_MODULE_LINK_MISMATCH"],
"ERR_MODULE_NOT_FOUND":["ERR_MODULE_NOT_FOUND"],
"ERR_MODULE_NOT_INSTANTIATED":["ERR_MODULE_NOT_INSTANTIATED"],
"ERR_MULTIPLE_CALLBACK":["ERR_MULTIPLE_CALLBACK"],
"ERR_NAPI_CONS_FUNCTION":["ERR_NAPI_CONS_FUNCTION"],
"ERR_NAPI_INVALID_DATAVIEW_ARGS":["ERR_NAPI_INVALID_DATAVIEW_ARGS"],
"ERR_NAPI_INVALID_TYPEDARRAY_ALIGNMENT":["ERR_NAPI_INVALID_TYPEDARRAY_ALIGNMENT"],
"ERR_NAPI_INVALID_TYPEDARRAY_LENGTH":["ERR_NAPI_INVALID_TYPEDARRAY_LENGTH"],
"ERR_NETWORK_IMPORT_BAD_RESPONSE":["ERR_NETWORK_IMPORT_BAD_RESPONSE"],
"ERR_NETWORK_IMPORT_DISALLOWED":["ERR_NETWORK_IMPORT_DISALLOWED"],
"ERR_NON_CONTEXT_AWARE_DISABLED":["ERR_NON_CONTEXT_AWARE_DISABLED"],
"ERR_NOT_BUILDING_SNAPSHOT":["ERR_NOT_BUILDING_SNAPSHOT"],
"ERR_NOT_IN_SINGLE_EXECUTABLE_APPLICATION":["ERR_NOT_IN_SINGLE_EXECUTABLE_APPLICATION"],
"ERR_NOT_SUPPORTED_IN_SNAPSHOT":["ERR_NOT_SUPPORTED_IN_SNAPSHOT"],
"ERR_NO_CRYPTO":["ERR_NO_CRYPTO"],
"ERR_NO_ICU":["ERR_NO_ICU"],
"ERR_NO_TEMPORAL":["ERR_NO_TEMPORAL"],
"ERR_NO_TYPESCRIPT":["ERR_NO_TYPESCRIPT"],
"ERR_OPERATION_FAILED":["ERR_OPERATION_FAILED"],
"ERR_OPTIONS_BEFORE_BOOTSTRAPPING":["ERR_OPTIONS_BEFORE_BOOTSTRAPPING"],
"ERR_OSSL_EVP_INVALID_DIGEST":["ERR_OSSL_EVP_INVALID_DIGEST"],
"ERR_OUT_OF_RANGE":["ERR_OUT_OF_RANGE"],
"ERR_PACKAGE_IMPORT_NOT_DEFINED":["ERR_PACKAGE_IMPORT_NOT_DEFINED"],
"ERR_PACKAGE_MAP_EXTERNAL_FILE":["ERR_PACKAGE_MAP_EXTERNAL_FILE"],
"ERR_PACKAGE_MAP_INVALID":["ERR_PACKAGE_MAP_INVALID"],
"ERR_PACKAGE_MAP_KEY_NOT_FOUND":["ERR_PACKAGE_MAP_KEY_NOT_FOUND"],
"ERR_PACKAGE_PATH_NOT_EXPORTED":["ERR_PACKAGE_PATH_NOT_EXPORTED"],
"ERR_PARSE_ARGS_INVALID_OPTION_VALUE":["ERR_PARSE_ARGS_INVALID_OPTION_VALUE"],
"ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":["ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL"],
"ERR_PARSE_ARGS_UNKNOWN_OPTION":["ERR_PARSE_ARGS_UNKNOWN_OPTION"],
"ERR_PERFORMANCE_INVALID_TIMESTAMP":["ERR_PERFORMANCE_INVALID_TIMESTAMP"],
"ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS":["ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS"],
"ERR_PROTO_ACCESS":["ERR_PROTO_ACCESS"],
"ERR_PROXY_INVALID_CONFIG":["ERR_PROXY_INVALID_CONFIG"],
"ERR_PROXY_TUNNEL":["ERR_PROXY_TUNNEL"],
"ERR_QUIC_APPLICATION_ERROR":["ERR_QUIC_APPLICATION_ERROR"],
"ERR_QUIC_CONNECTION_FAILED":["ERR_QUIC_CONNECTION_FAILED"],
"ERR_QUIC_ENDPOINT_CLOSED":["ERR_QUIC_ENDPOINT_CLOSED"],
"ERR_QUIC_OPEN_STREAM_FAILED":["ERR_QUIC_OPEN_STREAM_FAILED"],
"ERR_QUIC_STREAM_ABORTED":["ERR_QUIC_STREAM_ABORTED"],
"ERR_QUIC_STREAM_RESET":["ERR_QUIC_STREAM_RESET"],
"ERR_QUIC_TRANSPORT_ERROR":["ERR_QUIC_TRANSPORT_ERROR"],
"ERR_QUIC_VERSION_NEGOTIATION_ERROR":["ERR_QUIC_VERSION_NEGOTIATION_ERROR"],
"ERR_REQUIRE_ASYNC_MODULE":["ERR_REQUIRE_ASYNC_MODULE"],
"ERR_REQUIRE_CYCLE_MODULE":["ERR_REQUIRE_CYCLE_MODULE"],
"ERR_REQUIRE_ESM":["ERR_REQUIRE_ESM"],
"ERR_REQUIRE_ESM_RACE_CONDITION":["ERR_REQUIRE_ESM_RACE_CONDITION"],
"ERR_SCRIPT_EXECUTION_INTERRUPTED":["ERR_SCRIPT_EXECUTION_INTERRUPTED"],
"ERR_SCRIPT_EXECUTION_TIMEOUT":["ERR_SCRIPT_EXECUTION_TIMEOUT"],
"ERR_SERVER_ALREADY_LISTEN":["ERR_SERVER_ALREADY_LISTEN"],
"ERR_SERVER_NOT_RUNNING":["ERR_SERVER_NOT_RUNNING"],
"ERR_SINGLE_EXECUTABLE_APPLICATION_ASSET_NOT_FOUND":["ERR_SINGLE_EXECUTABLE_APPLICATION_ASSET_NOT_FOUND"],
"ERR_SOCKET_ALREADY_BOUND":["ERR_SOCKET_ALREADY_BOUND"],
"ERR_SOCKET_BAD_BUFFER_SIZE":["ERR_SOCKET_BAD_BUFFER_SIZE"],
"ERR_SOCKET_BAD_PORT":["ERR_SOCKET_BAD_PORT"],
"ERR_SOCKET_BAD_TYPE":["ERR_SOCKET_BAD_TYPE"],
"ERR_SOCKET_BUFFER_SIZE":["ERR_SOCKET_BUFFER_SIZE"],
"ERR_SOCKET_CLOSED":["ERR_SOCKET_CLOSED"],
"ERR_SOCKET_CLOSED_BEFORE_CONNECTION":["ERR_SOCKET_CLOSED_BEFORE_CONNECTION"],
"ERR_SOCKET_CONNECTION_TIMEOUT":["ERR_SOCKET_CONNECTION_TIMEOUT"],
"ERR_SOCKET_DGRAM_IS_CONNECTED":["ERR_SOCKET_DGRAM_IS_CONNECTED"],
"ERR_SOCKET_DGRAM_NOT_CONNECTED":["ERR_SOCKET_DGRAM_NOT_CONNECTED"],
"ERR_SOCKET_DGRAM_NOT_RUNNING":["ERR_SOCKET_DGRAM_NOT_RUNNING"],
"ERR_SOCKET_HANDLE_ADOPTED":["ERR_SOCKET_HANDLE_ADOPTED"],
"ERR_SOURCE_MAP_CORRUPT":["ERR_SOURCE_MAP_CORRUPT"],
"ERR_SOURCE_MAP_MISSING_SOURCE":["ERR_SOURCE_MAP_MISSING_SOURCE"],
"ERR_SOURCE_PHASE_NOT_DEFINED":["ERR_SOURCE_PHASE_NOT_DEFINED"],
"ERR_SRI_PARSE":["ERR_SRI_PARSE"],
"ERR_STREAM_ALREADY_FINISHED":["ERR_STREAM_ALREADY_FINISHED"],
"ERR_STREAM_CANNOT_PIPE":["ERR_STREAM_CANNOT_PIPE"],
"ERR_STREAM_DESTROYED":["ERR_STREAM_DESTROYED"],
"ERR_STREAM_ITER_MISSING_FLAG":["ERR_STREAM_ITER_MISSING_FLAG"],
"ERR_STREAM_NULL_VALUES":["ERR_STREAM_NULL_VALUES"],
"ERR_STREAM_PREMATURE_CLOSE":["ERR_STREAM_PREMATURE_CLOSE"],
"ERR_STREAM_PUSH_AFTER_EOF":["ERR_STREAM_PUSH_AFTER_EOF"],
"ERR_STREAM_UNABLE_TO_PIPE":["ERR_STREAM_UNABLE_TO_PIPE"],
"ERR_STREAM_UNSHIFT_AFTER_END_EVENT":["ERR_STREAM_UNSHIFT_AFTER_END_EVENT"],
"ERR_STREAM_WRAP":["ERR_STREAM_WRAP"],
"ERR_STREAM_WRITE_AFTER_END":["ERR_STREAM_WRITE_AFTER_END"],
"ERR_STRING_TOO_LONG":["ERR_STRING_TOO_LONG"],
"ERR_SYNTHETIC":["ERR_SYNTHETIC"],
"ERR_SYSTEM_ERROR":["ERR_SYSTEM_ERROR"],
"ERR_TAP_LEXER_ERROR":["ERR_TAP_LEXER_ERROR"],
"ERR_TAP_PARSER_ERROR":["ERR_TAP_PARSER_ERROR"],
"ERR_TAP_VALIDATION_ERROR":["ERR_TAP_VALIDATION_ERROR"],
"ERR_TEST_FAILURE":["ERR_TEST_FAILURE"],
"ERR_THROTTLED":["ERR_THROTTLED"],
"ERR_TLS_ALPN_CALLBACK_INVALID_RESULT":["ERR_TLS_ALPN_CALLBACK_INVALID_RESULT"],
"ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS":["ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS"],
"ERR_TLS_CERT_ALTNAME_FORMAT":["ERR_TLS_CERT_ALTNAME_FORMAT"],
"ERR_TLS_CERT_ALTNAME_INVALID":["ERR_TLS_CERT_ALTNAME_INVALID"],
"ERR_TLS_DH_PARAM_SIZE":["ERR_TLS_DH_PARAM_SIZE"],
"ERR_TLS_HANDSHAKE_TIMEOUT":["ERR_TLS_HANDSHAKE_TIMEOUT"],
"ERR_TLS_INVALID_CONTEXT":["ERR_TLS_INVALID_CONTEXT"],
"ERR_TLS_INVALID_PROTOCOL_METHOD":["ERR_TLS_INVALID_PROTOCOL_METHOD"],
"ERR_TLS_INVALID_PROTOCOL_VERSION":["ERR_TLS_INVALID_PROTOCOL_VERSION"],
"ERR_TLS_INVALID_STATE":["ERR_TLS_INVALID_STATE"],
"ERR_TLS_PROTOCOL_VERSION_CONFLICT":["ERR_TLS_PROTOCOL_VERSION_CONFLICT"],
"ERR_TLS_PSK_SET_IDENTITY_HINT_FAILED":["ERR_TLS_PSK_SET_IDENTITY_HINT_FAILED"],
"ERR_TLS_PSK_SET_IDENTIY_HINT_FAILED":["ERR_TLS_PSK_SET_IDENTIY_HINT_FAILED"],
"ERR_TLS_RENEGOTIATION_DISABLED":["ERR_TLS_RENEGOTIATION_DISABLED"],
"ERR_TLS_RENEGOTIATION_UNSUPPORTED":["ERR_TLS_RENEGOTIATION_UNSUPPORTED"],
"ERR_TLS_REQUIRED_SERVER_NAME":["ERR_TLS_REQUIRED_SERVER_NAME"],
"ERR_TLS_SESSION_ATTACK":["ERR_TLS_SESSION_ATTACK"],
"ERR_TLS_SNI_FROM_SERVER":["ERR_TLS_SNI_FROM_SERVER"],
"ERR_TRACE_EVENTS_CATEGORY_REQUIRED":["ERR_TRACE_EVENTS_CATEGORY_REQUIRED"],
"ERR_TRACE_EVENTS_UNAVAILABLE":["ERR_TRACE_EVENTS_UNAVAILABLE"],
"ERR_TRAILING_JUNK_AFTER_STREAM_END":["ERR_TRAILING_JUNK_AFTER_STREAM_END"],
"ERR_TTY_INIT_FAILED":["ERR_TTY_INIT_FAILED"],
"ERR_UNAVAILABLE_DURING_EXIT":["ERR_UNAVAILABLE_DURING_EXIT"],
"ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET":["ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET"],
"ERR_UNESCAPED_CHARACTERS":["ERR_UNESCAPED_CHARACTERS"],
"ERR_UNHANDLED_ERROR":["ERR_UNHANDLED_ERROR"],
"ERR_UNHANDLED_REJECTION":["ERR_UNHANDLED_REJECTION"],
"ERR_UNKNOWN_BUILTIN_MODULE":["ERR_UNKNOWN_BUILTIN_MODULE"],
"ERR_UNKNOWN_CREDENTIAL":["ERR_UNKNOWN_CREDENTIAL"],
"ERR_UNKNOWN_ENCODING":["ERR_UNKNOWN_ENCODING"],
"ERR_UNKNOWN_FILE_EXTENSION":["ERR_UNKNOWN_FILE_EXTENSION"],
"ERR_UNKNOWN_MODULE_FORMAT":["ERR_UNKNOWN_MODULE_FORMAT"],
"ERR_UNKNOWN_SIGNAL":["ERR_UNKNOWN_SIGNAL"],
"ERR_UNSUPPORTED_DIR_IMPORT":["ERR_UNSUPPORTED_DIR_IMPORT"],
"ERR_UNSUPPORTED_ESM_URL_SCHEME":["ERR_UNSUPPORTED_ESM_URL_SCHEME"],
"ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING":["ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING"],
"ERR_UNSUPPORTED_RESOLVE_REQUEST":["ERR_UNSUPPORTED_RESOLVE_REQUEST"],
"ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX":["ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX"],
"ERR_USE_AFTER_CLOSE":["ERR_USE_AFTER_CLOSE"],
"ERR_VALID_PERFORMANCE_ENTRY_TYPE":["ERR_VALID_PERFORMANCE_ENTRY_TYPE"],
"ERR_VFS_INVALID_TARGET":["ERR_VFS_INVALID_TARGET"],
"ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING":["ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING"],
"ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG":["ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG"],
"ERR_VM_MODULE_ALREADY_LINKED":["ERR_VM_MODULE_ALREADY_LINKED"],
"ERR_VM_MODULE_CACHED_DATA_REJECTED":["ERR_VM_MODULE_CACHED_DATA_REJECTED"],
"ERR_VM_MODULE_CANNOT_CREATE_CACHED_DATA":["ERR_VM_MODULE_CANNOT_CREATE_CACHED_DATA"],
"ERR_VM_MODULE_DIFFERENT_CONTEXT":["ERR_VM_MODULE_DIFFERENT_CONTEXT"],
"ERR_VM_MODULE_LINK_FAILURE":["ERR_VM_MODULE_LINK_FAILURE"],
"ERR_VM_MODULE_NOT_MODULE":["ERR_VM_MODULE_NOT_MODULE"],
"ERR_VM_MODULE_STATUS":["ERR_VM_MODULE_STATUS"],
"ERR_WASI_ALREADY_STARTED":["ERR_WASI_ALREADY_STARTED"],
"ERR_WASI_NOT_STARTED":["ERR_WASI_NOT_STARTED"],
"ERR_WEBASSEMBLY_NOT_SUPPORTED":["ERR_WEBASSEMBLY_NOT_SUPPORTED"],
"ERR_WEBASSEMBLY_RESPONSE":["ERR_WEBASSEMBLY_RESPONSE"],
"ERR_WORKER_HANDLE_NOT_TRANSFERABLE":["ERR_WORKER_HANDLE_NOT_TRANSFERABLE"],
"ERR_WORKER_INIT_FAILED":["ERR_WORKER_INIT_FAILED"],
"ERR_WORKER_INVALID_EXEC_ARGV":["ERR_WORKER_INVALID_EXEC_ARGV"],
"ERR_WORKER_MESSAGING_ERRORED":["ERR_WORKER_MESSAGING_ERRORED"],
"ERR_WORKER_MESSAGING_FAILED":["ERR_WORKER_MESSAGING_FAILED"],
"ERR_WORKER_MESSAGING_SAME_THREAD":["ERR_WORKER_MESSAGING_SAME_THREAD"],
"ERR_WORKER_MESSAGING_TIMEOUT":["ERR_WORKER_MESSAGING_TIMEOUT"],
"ERR_WORKER_NOT_RUNNING":["ERR_WORKER_NOT_RUNNING"],
"ERR_WORKER_OUT_OF_MEMORY":["ERR_WORKER_OUT_OF_MEMORY"],
"ERR_WORKER_PATH":["ERR_WORKER_PATH"],
"ERR_WORKER_UNSERIALIZABLE_ERROR":["ERR_WORKER_UNSERIALIZABLE_ERROR"],
"ERR_WORKER_UNSUPPORTED_OPERATION":["ERR_WORKER_UNSUPPORTED_OPERATION"],
"ERR_ZIP_ARCHIVE_TOO_LARGE":["ERR_ZIP_ARCHIVE_TOO_LARGE"],
"ERR_ZIP_ENTRY_CORRUPT":["ERR_ZIP_ENTRY_CORRUPT"],
"ERR_ZIP_ENTRY_NOT_FOUND":["ERR_ZIP_ENTRY_NOT_FOUND"],
"ERR_ZIP_ENTRY_TOO_LARGE":["ERR_ZIP_ENTRY_TOO_LARGE"],
"ERR_ZIP_INVALID_ARCHIVE":["ERR_ZIP_INVALID_ARCHIVE"],
"ERR_ZIP_NOT_WRITABLE":["ERR_ZIP_NOT_WRITABLE"],
"ERR_ZIP_UNSUPPORTED_FEATURE":["ERR_ZIP_UNSUPPORTED_FEATURE"],
"ERR_ZLIB_DICTIONARY_LOAD_FAILED":["ERR_ZLIB_DICTIONARY_LOAD_FAILED"],
"ERR_ZLIB_INITIALIZATION_FAILED":["ERR_ZLIB_INITIALIZATION_FAILED"],
"ERR_ZSTD_INVALID_PARAM":["ERR_ZSTD_INVALID_PARAM"],
"ERR_ZSTD_PARAM_SET_FAILED":["ERR_ZSTD_PARAM_SET_FAILED"],
"ERR__ERROR_ALLOC_BLOCK_TYPE_TREES":["ERR__ERROR_ALLOC_BLOCK_TYPE_TREES"],
"ERR__ERROR_ALLOC_CONTEXT_MAP":["ERR__ERROR_ALLOC_CONTEXT_MAP"],
"ERR__ERROR_ALLOC_CONTEXT_MODES":["ERR__ERROR_ALLOC_CONTEXT_MODES"],
"ERR__ERROR_ALLOC_RING_BUFFER_1":["ERR__ERROR_ALLOC_RING_BUFFER_1"],
"ERR__ERROR_ALLOC_RING_BUFFER_2":["ERR__ERROR_ALLOC_RING_BUFFER_2"],
"ERR__ERROR_ALLOC_TREE_GROUPS":["ERR__ERROR_ALLOC_TREE_GROUPS"],
"ERR__ERROR_COMPOUND_DICTIONARY":["ERR__ERROR_COMPOUND_DICTIONARY"],
"ERR__ERROR_DICTIONARY_NOT_SET":["ERR__ERROR_DICTIONARY_NOT_SET"],
"ERR__ERROR_FORMAT_BLOCK_LENGTH_1":["ERR__ERROR_FORMAT_BLOCK_LENGTH_1"],
"ERR__ERROR_FORMAT_BLOCK_LENGTH_2":["ERR__ERROR_FORMAT_BLOCK_LENGTH_2"],
"ERR__ERROR_FORMAT_CL_SPACE":["ERR__ERROR_FORMAT_CL_SPACE"],
"ERR__ERROR_FORMAT_CONTEXT_MAP_REPEAT":["ERR__ERROR_FORMAT_CONTEXT_MAP_REPEAT"],
"ERR__ERROR_FORMAT_DICTIONARY":["ERR__ERROR_FORMAT_DICTIONARY"],
"ERR__ERROR_FORMAT_DISTANCE":["ERR__ERROR_FORMAT_DISTANCE"],
"ERR__ERROR_FORMAT_EXUBERANT_META_NIBBLE":["ERR__ERROR_FORMAT_EXUBERANT_META_NIBBLE"],
"ERR__ERROR_FORMAT_EXUBERANT_NIBBLE":["ERR__ERROR_FORMAT_EXUBERANT_NIBBLE"],
"ERR__ERROR_FORMAT_HUFFMAN_SPACE":["ERR__ERROR_FORMAT_HUFFMAN_SPACE"],
"ERR__ERROR_FORMAT_PADDING_1":["ERR__ERROR_FORMAT_PADDING_1"],
"ERR__ERROR_FORMAT_PADDING_2":["ERR__ERROR_FORMAT_PADDING_2"],
"ERR__ERROR_FORMAT_RESERVED":["ERR__ERROR_FORMAT_RESERVED"],
"ERR__ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET":["ERR__ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET"],
"ERR__ERROR_FORMAT_SIMPLE_HUFFMAN_SAME":["ERR__ERROR_FORMAT_SIMPLE_HUFFMAN_SAME"],
"ERR__ERROR_FORMAT_TRANSFORM":["ERR__ERROR_FORMAT_TRANSFORM"],
"ERR__ERROR_FORMAT_WINDOW_BITS":["ERR__ERROR_FORMAT_WINDOW_BITS"],
"ERR__ERROR_INVALID_ARGUMENTS":["ERR__ERROR_INVALID_ARGUMENTS"],
"ERR__ERROR_UNREACHABLE":["ERR__ERROR_UNREACHABLE"],
"ERR__NEEDS_MORE_INPUT":["ERR__NEEDS_MORE_INPUT"],
"ERR__NEEDS_MORE_OUTPUT":["ERR__NEEDS_MORE_OUTPUT"],
"ERR__NO_ERROR":["ERR__NO_ERROR"],
"ERR__SUCCESS":["ERR__SUCCESS"],
"ES":["ES modules cannot be loaded by require() from the network"],
"ESCAPE":["' ESCAPE 'X' AND sql NOT LIKE 'create virtual"],
"ESERVFAIL":["ESERVFAIL"],
"ESHUTDOWN":["ESHUTDOWN","ESHUTDOWN: cannot send after transport endpoint shutdown"],
"ESM":["ESM custom loader '"],
"ESOCKTNOSUPPORT":["ESOCKTNOSUPPORT","ESOCKTNOSUPPORT: socket type not supported"],
"ESPIPE":["ESPIPE","ESPIPE: invalid seek"],
"ESRCH":["ESRCH","ESRCH: no such process"],
"ESS":["ESS routines"],
"ESTALE":["ESTALE"],
"ETIME":["ETIME"],
"ETIMEDOUT":["ETIMEDOUT","ETIMEDOUT: connection timed out"],
"ETIMEOUT":["ETIMEOUT"],
"ETXTBSY":["ETXTBSY","ETXTBSY: text file is busy"],
"ET_STRING_NDEF":["ET_STRING_NDEF"],
"EUNATCH":["EUNATCH","EUNATCH: protocol driver not attached"],
"EVP":["EVP lib"],
"EVP_SignInit_ex":["EVP_SignInit_ex failed"],
"EVP_SignUpdate":["EVP_SignUpdate failed"],
"EWOULDBLOCK":["EWOULDBLOCK"],
"EXDEV":["EXDEV","EXDEV: cross-device link not permitted"],
"Each":["Each query pair","Each query pair must be an iterable [name, value] tuple"],
"Early":["Early Hints"],
"Empty":[" Empty UNC servername.","Empty Content-Length","Empty Subject Alternative Name extension","Empty Transfer-Encoding","Empty UNC servername"],
"Engine":["Engine \""],
"Error":["\n\nError message:\n\n","Error","Error (generic)","Error generating ticket keys","Error loading debugger","Error parsing ","Error setting temp DH parameter","Error stack getter threw in ShadowRealm (","Error stack is not a string in ShadowRealm (","Error.prototype.toString"],
"ErrorEvent":["ErrorEvent","ErrorEvent constructor"],
"EvalError":["EvalError"],
"Event":["#<Event>","Event"],
"EventEmitter":["EventEmitter.AsyncIterator"],
"EventSource":["EventSource constructor","EventSource message size exceeded"],
"EventTarget":["#<EventTarget>","EventTarget"],
"Exception":["Exception values argument has no length","Exception values must be an iterable object"],
"Exiting":["Exiting thread for worker "],
"Expanded":["Expanded SQL text would exceed configured limits"],
"Expectation":["Expectation Failed"],
"Expected":["Expected ","Expected \"actual\" not to be loosely deep-equal to:","Expected \"actual\" not to be reference-equal to \"expected\":","Expected \"actual\" not to be strictly deep-equal to:","Expected \"actual\" to be reference-equal to \"expected\":","Expected \"actual\" to be strictly unequal to:","Expected ',' or ']' after array element in JSON at position ","Expected ',' or '}' after property value in JSON at position ","Expected ':' after property name in JSON at position ","Expected AsyncIterable or Promise to be returned from the \"destination\" function but got type string ('","Expected AsyncIterable to be returned from the \"transform[","Expected CRLF","Expected CRLF after version","Expected HTTP/","Expected HTTP/, RTSP/ or ICE/","Expected HTTP/2 Connection Preface","Expected Iterable, AsyncIterable or AsyncFunction to be returned from the \"","Expected Iterable, AsyncIterable or Stream to be returned from the \"source\" function but got type string ('","Expected LF after CR","Expected LF after chunk data","Expected LF after chunk size","Expected LF after headers","Expected RSV1 to be clear.","Expected SOURCE method for ICE/x.x request","Expected a URL string to be returned for the \"url\" from the \"","Expected a URL string to be returned for the \"url\" from the \"resolve\" hook but got type string ('","Expected a string to be returned for the \"format\" from the \"","Expected a string to be returned for the \"format\" from the \"load\" hook but got type string ('","Expected a string to be returned for the \"format\" from the \"resolve\" hook but got type string ('","Expected a string to be returned from the \"","Expected a string, an ArrayBuffer, or a TypedArray to be returned for the \"source\" from the \"","Expected a string, an ArrayBuffer, or a TypedArray to be returned for the \"source\" from the \"load\" hook but got type string ('","Expected a valid ","Expected a ws: or wss: protocol, got ","Expected an object to be returned for the \"importAttributes\" from the \"","Expected an object to be returned for the \"importAttributes\" from the \"resolve\" hook but got type string ('","Expected an object to be returned from the \"","Expected argument 3 to be an object with a 'suspending' or 'promising' property","Expected boolean to be returned from the \"filter\" function but got type string ('","Expected buffer payload","Expected continuation frame","Expected dot","Expected double-quoted property name in JSON at position ","Expected instance of Promise to be returned from the \"promiseFn\" function but got type string ('","Expected letters optionally connected with underscores or hyphens for a location, got ","Expected null to be returned for the \"source\" from the \"load\" hook but got type string ('","Expected nully to be returned from the \"body\" function but got type string ('","Expected property name or '}' in JSON at position ","Expected space after method","Expected space after version","Expected the ","Expected true to be returned for the \"shortCircuit\" from the \"","Expected undefined or a fully resolved URL string to be returned for the \"responseURL\" from the \"","Expected values not to be loosely deep-equal:","Expected values to be loosely deep-equal:","Expected values to be partially and strictly deep-equal:","Expected values to be strictly deep-equal:","Expected values to be strictly equal:"],
"Explicit":["Explicit algorithm length member is required"],
"Exponent":["Exponent part is missing a number in JSON at position "],
"Export":["Export '","Export format is unsupported"],
"Expression":["Expression tree is too large (maximum depth "],
"External":["External sequences are not valid"],
"FATAL":["FATAL ERROR: "],
"FILTER":["FILTER clause may only be used with aggregate window functions","FILTER may not be used with non-aggregate "],
"FIPS":["FIPS routines"],
"FOREIGN":["FOREIGN KEY constraint failed"],
"FROM":[") FROM \""],
"Failed":["Failed","Failed Dependency","Failed to allocate EC_POINT for a public key","Failed to allocate cipher context","Failed to allocate memory","Failed to attach promise handlers","Failed to compute ECDH key","Failed to compute shared secret","Failed to construct 'CompressionStream'","Failed to construct 'DecompressionStream'","Failed to construct 'Request': member signal is not of type AbortSignal.","Failed to construct URLPattern","Failed to convert BN to a private key","Failed to convert Buffer to BN","Failed to convert Buffer to EC_POINT","Failed to copy environment variables","Failed to create MAC context","Failed to create SQLTagStore","Failed to create StatementSync","Failed to create a MemoryMapDescriptor","Failed to create key using named curve","Failed to create new Context","Failed to create new Isolate","Failed to deserialize argument.","Failed to deserialize environment variable.","Failed to encode private key","Failed to encode string as UTF-8: contains unpaired surrogate","Failed to establish tunnel to ","Failed to exec URLPattern","Failed to execute '","Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'","Failed to execute 'decapsulateBits' on 'SubtleCrypto'","Failed to execute 'decapsulateKey' on 'SubtleCrypto'","Failed to execute 'decrypt' on 'SubtleCrypto'","Failed to execute 'deriveBits' on 'SubtleCrypto'","Failed to execute 'deriveKey' on 'SubtleCrypto'","Failed to execute 'digest' on 'SubtleCrypto'","Failed to execute 'encapsulateBits' on 'SubtleCrypto'","Failed to execute 'encapsulateKey' on 'SubtleCrypto'","Failed to execute 'encrypt' on 'SubtleCrypto'","Failed to execute 'exportKey' on 'SubtleCrypto'","Failed to execute 'forEach' on '","Failed to execute 'generateKey' on 'SubtleCrypto'","Failed to execute 'getItem' on 'Storage': 1 argument required","Failed to execute 'getPublicKey' on 'SubtleCrypto'","Failed to execute 'getRandomValues' on 'Crypto'","Failed to execute 'importKey' on 'SubtleCrypto'","Failed to execute 'key' on 'Storage': 1 argument required","Failed to execute 'removeItem' on 'Storage': 1 argument required","Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'","Failed to execute 'setItem' on 'Storage': 2 arguments required","Failed to execute 'sign' on 'SubtleCrypto'","Failed to execute 'structuredClone'","Failed to execute 'supports' on 'SubtleCrypto'","Failed to execute 'unwrapKey' on 'SubtleCrypto'","Failed to execute 'verify' on 'SubtleCrypto'","Failed to execute 'wrapKey' on 'SubtleCrypto'","Failed to export EC private key","Failed to export EC public key","Failed to export JWK","Failed to export RSA private key","Failed to finalize MAC","Failed to generate ECDH public key","Failed to generate key","Failed to get ECDH private key","Failed to get ECDH public key","Failed to get EC_GROUP","Failed to get public key","Failed to get public key length","Failed to get raw private key","Failed to get raw public key","Failed to get raw seed","Failed to initialize cipher","Failed to load private key through an OpenSSL STORE loader","Failed to load zstd dictionary","Failed to map the MemoryMapDescriptor to WebAssembly memory.","Failed to normalize algorithm","Failed to open QUIC stream","Failed to parse CRL","Failed to parse URL from ","Failed to parse body as FormData.","Failed to prepare WebCrypto job result","Failed to resolve module specifier \"","Failed to set ECDH curve","Failed to set EC_POINT as the public key","Failed to set PSK identity hint","Failed to set certificate compression preference","Failed to set generated public key","Failed to test URLPattern","Failed to unmap the MemoryMapDescriptor."],
"Failure":["Failure closing WritableStream","Failure to close WritableStream","Failure to initialize engine"],
"File":["#<File>","File","File URL host must be \"localhost\" or empty on ","File URL path ","File URL path must be absolute","File URL path must not include encoded / characters","File URL path must not include encoded \\ or / characters","File size (","File-backed Blobs are not cloneable"],
"FileHandle":["FileHandle with fs"],
"FinalizationRegistry":["#<FinalizationRegistry>","FinalizationRegistry","FinalizationRegistry.prototype.register","FinalizationRegistry.prototype.register: invalid target","FinalizationRegistry.prototype.register: target and holdings must not be same","FinalizationRegistry.prototype.unregister","FinalizationRegistry: cleanup must be callable"],
"Finalizer":["Finalizer is calling a function that may affect GC state.\nThe finalizers are run directly from GC and must not affect GC state.\nUse `node_api_post_finalizer` from inside of the finalizer to work around this issue.\nIt schedules the call as a new task in the event loop."],
"First":["First argument does not match the exception tag","First argument must be an array of strings (template literal).","First argument to ","First argument to DataView constructor must be an ArrayBuffer","First argument to Intl.Locale constructor can't be empty or missing"],
"Flattening":["Flattening "],
"Float16Array":["Float16Array"],
"Float32Array":["Float32Array"],
"Float64Array":["Float64Array"],
"Forbidden":["Forbidden"],
"Forked":["Forked processes must have an IPC channel, missing value 'ipc' in ","Forked processes must have an IPC channel, missing value 'ipc' in options.stdio"],
"FormData":["FormData","FormData constructor","FormData.append","FormData.delete","FormData.get","FormData.getAll","FormData.has","FormData.set"],
"Found":["Found","Found a character that cannot be part of a valid base64 string.","Found invalid object in transferList","Found non-callable @@hasInstance"],
"Fragmented":["Fragmented frame exceeded 125 bytes."],
"Frame":["Frame cannot be masked","Frame index is too large","Frame requires too much memory for decoding"],
"From":["\n  From "," (From "],
"Function":["Function","Function has non-object prototype '","Function object that's not a constructor was created with new","Function statements require a function name","Function.prototype.apply","Function.prototype.apply was called on ","Function.prototype.call","Function.prototype.toString"],
"Functions":["Functions were not called the expected number of times"],
"GET_PARAMETER":["GET_PARAMETER"],
"Gateway":["Gateway Timeout"],
"Generator":["Generator is already running"],
"Generators":["Generators can only be declared at the top level or inside a block."],
"Getter":["Getter must be a function: ","Getter must not have any formal parameters."],
"Gone":["Gone"],
"Got":["Got fragment","Got unwanted ","Got unwanted exception.\nActual message: \"","Got unwanted rejection.\nActual message: \""],
"Group":["Group identifier does not exist: ","Group name must be a string"],
"HAVING":["HAVING clause on a non-aggregate query"],
"HMAC":["HMAC routines"],
"HOSTNAME_MISMATCH":["HOSTNAME_MISMATCH"],
"HPE_CB_CHUNK_COMPLETE":["HPE_CB_CHUNK_COMPLETE"],
"HPE_CB_CHUNK_EXTENSION_NAME_COMPLETE":["HPE_CB_CHUNK_EXTENSION_NAME_COMPLETE"],
"HPE_CB_CHUNK_EXTENSION_VALUE_COMPLETE":["HPE_CB_CHUNK_EXTENSION_VALUE_COMPLETE"],
"HPE_CB_CHUNK_HEADER":["HPE_CB_CHUNK_HEADER"],
"HPE_CB_HEADERS_COMPLETE":["HPE_CB_HEADERS_COMPLETE"],
"HPE_CB_HEADER_FIELD_COMPLETE":["HPE_CB_HEADER_FIELD_COMPLETE"],
"HPE_CB_HEADER_VALUE_COMPLETE":["HPE_CB_HEADER_VALUE_COMPLETE"],
"HPE_CB_MESSAGE_BEGIN":["HPE_CB_MESSAGE_BEGIN"],
"HPE_CB_MESSAGE_COMPLETE":["HPE_CB_MESSAGE_COMPLETE"],
"HPE_CB_METHOD_COMPLETE":["HPE_CB_METHOD_COMPLETE"],
"HPE_CB_PROTOCOL_COMPLETE":["HPE_CB_PROTOCOL_COMPLETE"],
"HPE_CB_RESET":["HPE_CB_RESET"],
"HPE_CB_STATUS_COMPLETE":["HPE_CB_STATUS_COMPLETE"],
"HPE_CB_URL_COMPLETE":["HPE_CB_URL_COMPLETE"],
"HPE_CB_VERSION_COMPLETE":["HPE_CB_VERSION_COMPLETE"],
"HPE_CLOSED_CONNECTION":["HPE_CLOSED_CONNECTION"],
"HPE_CR_EXPECTED":["HPE_CR_EXPECTED"],
"HPE_INTERNAL":["HPE_INTERNAL"],
"HPE_INVALID_CHUNK_SIZE":["HPE_INVALID_CHUNK_SIZE"],
"HPE_INVALID_CONSTANT":["HPE_INVALID_CONSTANT"],
"HPE_INVALID_CONTENT_LENGTH":["HPE_INVALID_CONTENT_LENGTH"],
"HPE_INVALID_EOF_STATE":["HPE_INVALID_EOF_STATE"],
"HPE_INVALID_HEADER_TOKEN":["HPE_INVALID_HEADER_TOKEN"],
"HPE_INVALID_METHOD":["HPE_INVALID_METHOD"],
"HPE_INVALID_STATUS":["HPE_INVALID_STATUS"],
"HPE_INVALID_TRANSFER_ENCODING":["HPE_INVALID_TRANSFER_ENCODING"],
"HPE_INVALID_URL":["HPE_INVALID_URL"],
"HPE_INVALID_VERSION":["HPE_INVALID_VERSION"],
"HPE_LF_EXPECTED":["HPE_LF_EXPECTED"],
"HPE_OK":["HPE_OK"],
"HPE_PAUSED":["HPE_PAUSED"],
"HPE_PAUSED_H2_UPGRADE":["HPE_PAUSED_H2_UPGRADE"],
"HPE_PAUSED_UPGRADE":["HPE_PAUSED_UPGRADE"],
"HPE_STRICT":["HPE_STRICT"],
"HPE_UNEXPECTED_CONTENT_LENGTH":["HPE_UNEXPECTED_CONTENT_LENGTH"],
"HPE_UNEXPECTED_SPACE":["HPE_UNEXPECTED_SPACE"],
"HPE_USER":["HPE_USER"],
"HTML":["HTML comments are not allowed in modules"],
"HTTP":["' HTTP method is unsupported.","', HTTP 404","HTTP Version Not Supported","HTTP routines","HTTP status code 101 (Switching Protocols) is forbidden in HTTP/2","HTTP/1 Connection specific headers are forbidden: \"","HTTP/2 ALTSVC frames are limited to 16382 bytes","HTTP/2 ALTSVC frames require a valid origin","HTTP/2 ORIGIN frames are limited to 16382 bytes","HTTP/2 ORIGIN frames require a valid origin","HTTP/2 client has disabled push streams","HTTP/2 sockets should not be directly manipulated (e.g. read and written)","HTTP/2: \"GOAWAY\" frame received with code ","HTTP/2: \"PING\" errored - type ","HTTP/2: \"body timeout after ","HTTP/2: \"frameError\" received - type ","HTTP/2: \"headers timeout after ","HTTP/2: \"stream error\" received - code ","HTTP/2: \"stream timeout after ","HTTP/2: Extended CONNECT protocol not supported by server","HTTP/2: Server disabled extended CONNECT protocol against RFC-8441","HTTP/2: server did not accept a new stream within ","HTTP/2: stream closed before response headers","HTTP/2: stream closed before the response was complete","HTTP/2: stream errored before response headers","HTTP/2: stream half-closed (remote)"],
"HTTP2":["HTTP2 ping cancelled","HTTP2 ping payload must be 8 bytes","HTTP2 session settings canceled"],
"HTTPParserError":["HTTPParserError"],
"Handshake":["Handshake already started"],
"Hash":["Hash update failed"],
"Header":["Header field \"","Header name","Header name must be a valid HTTP token [\"","Header of Literals' block doesn't respect format specification"],
"Headers":["Headers","Headers Overflow Error","Headers Timeout Error","Headers constructor","Headers.append","Headers.delete","Headers.get","Headers.get: ","Headers.has","Headers.set","Headers.set: "],
"HeadersOverflowError":["HeadersOverflowError"],
"HeadersTimeoutError":["HeadersTimeoutError"],
"Heap":["Heap profile has been started"],
"Hook":["Hook\" argument"],
"Host":["Host in options.headers","Host: "],
"Hostname":["Hostname/IP does not match certificate's altnames: "],
"I":["I'm a Teapot"],
"IM":["IM Used"],
"IN":["IN(...) element has "],
"INDEX":[" INDEX "],
"INSERT":["INSERT INTO ","INSERT INTO nodejs_webstorage (key, value) VALUES (?, ?)  ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value  WHERE EXCLUDED.key = key"],
"INSPECTOR_ASYNC_STACK_TRACES_NOT_AVAILABLE":["INSPECTOR_ASYNC_STACK_TRACES_NOT_AVAILABLE"],
"INVALID_CA":["INVALID_CA"],
"INVALID_PURPOSE":["INVALID_PURPOSE"],
"IP":["IP address mismatch","IP(","IP: "],
"IPC":["IPC cannot be used with synchronous forks","IPC channel is already disconnected"],
"Identifier":["Identifier '"],
"If":["If request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"","If shared is true, maximum property should be defined."],
"Illegal":["Illegal '","Illegal await-expression in formal parameters of async function","Illegal break statement","Illegal call to WebAssembly.instantiate callback: Argument is not a WasmModuleObject","Illegal constructor","Illegal continue statement: '","Illegal continue statement: no surrounding iteration statement","Illegal invocation","Illegal newline after throw","Illegal property in declaration context","Illegal return statement","Illegal value for localeMatcher:"],
"Immutable":["Immutable prototype object '"],
"Implementers":["Implementers MUST implement this. Please report this as a bug in Node.js"],
"Import":["Import #","Import assertion has duplicate key '","Import assertion value must be a string","Import attribute \"","Import attribute \"type\" with value \"","Import attribute has duplicate key '","Import attribute type \"","Import attribute value must be a string"],
"Importing":["Importing an ML-DSA PKCS#8 key without a seed is not supported","Importing an ML-KEM PKCS#8 key without a seed is not supported"],
"Imports":["Imports argument must be present and must be an object"],
"In":["In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.","In strict mode code, functions can only be declared at top level or inside a block."],
"Incompatible":["Incompatible ","Incompatible key types for Diffie-Hellman: ","Incompatible signature for promising function","Incompatible signature for suspending function"],
"Incomplete":["Incomplete quantifier"],
"Incorrect":["Incorrect ListFormat information provided","Incorrect RelativeDateTimeFormatter provided","Incorrect hash received in Sec-WebSocket-Accept header.","Incorrect locale information provided"],
"Index":["Index out of range"],
"Infinity":["Infinity"],
"Informational":["Informational status codes cannot be used"],
"InformationalError":["InformationalError"],
"Initialization":["Initialization failed"],
"Initiated":["Initiated Worker with ","Initiated Worker with invalid NODE_OPTIONS env variable: ","Initiated Worker with invalid execArgv flags: "],
"Input":[". Input:\n\n","Input buffers must have the same byte length","Input is not a valid PKCS#12 structure","Input must be an object or a string","Input string must contain hex characters in even length"],
"Inspection":["<Inspection threw ("],
"Inspector":["Inspector error ","Inspector error NaN: ","Inspector is already activated. Close it with inspector.close() before activating it again.","Inspector is not active","Inspector is not available"],
"Instantiated":["Instantiated asm.js: "],
"Instead":["\nInstead change the require of "],
"Insufficient":["Insufficient Storage"],
"Int16Array":["Int16Array"],
"Int32Array":["Int32Array"],
"Int8Array":["Int8Array"],
"Integer":["Integer conversion"],
"Integrities":[" Integrities found are: "],
"Internal":["Internal ","Internal Server Error","Internal error, wrong service type: ","Internal error. Icu error.","Internal error. Wrong value type.","Internal transferred ReadableStream error","Internal wasm failure","Internal wasm failure: "],
"Intl":["Intl","Intl.DisplayNames","Intl.DurationFormat","Intl.ListFormat","Intl.Locale","Intl.PluralRules","Intl.RelativeTimeFormat","Intl.Segmenter"],
"Intrinsic":["Intrinsic calls do not support spread arguments"],
"Invalid":["\": Invalid relative URL or base scheme is not hierarchical.",": Invalid length parameter","Invalid ","Invalid \"","Invalid \"exports\" main target ","Invalid \"imports\" target \"","Invalid 'using' in for-in loop","Invalid Argon2 params","Invalid Argument Error","Invalid BIO pointer","Invalid BigInt string","Invalid CShakeParams outputLength","Invalid DH parameters","Invalid DataView length ","Invalid EC curve name","Invalid ECDH format: ","Invalid HTTP version","Invalid IP","Invalid IP address.","Invalid IP address: ","Invalid IPv6 address","Invalid JWK","Invalid JWK \"kty\" Parameter","Invalid JWK \"use\" Parameter","Invalid JWK AKP key","Invalid JWK EC key","Invalid JWK OKP key","Invalid JWK RSA key","Invalid JWK data","Invalid JWK format","Invalid JWK secret key format","Invalid KangarooTwelveParams outputLength","Invalid KmacParams outputLength","Invalid MAC: ","Invalid MGF1 digest: ","Invalid Return Value Error","Invalid SOCKS version in reply: ","Invalid SOCKS version: ","Invalid Sec-WebSocket-Protocol value","Invalid TurboShakeParams outputLength","Invalid URL","Invalid URL hostname: the hostname must be a string or null/undefined.","Invalid URL origin: the origin must be a string or null/undefined.","Invalid URL path: the path must be a string or null/undefined.","Invalid URL pathname: the pathname must be a string or null/undefined.","Invalid URL protocol: the URL must start with `http:` or `https:`.","Invalid URL: The URL argument must be a non-null object.","Invalid URL: port must be a valid integer or a string representation of an integer.","Invalid UTF-8","Invalid Unicode escape","Invalid Unicode escape sequence","Invalid Wasm export name \"","Invalid Wasm import \"","Invalid Wasm import name \"","Invalid WebAssembly tag (return values not permitted in Exception tag)","Invalid `Transfer-Encoding` header value","Invalid address family: ","Invalid address type in reply: ","Invalid address type: ","Invalid argument for Temporal ","Invalid array buffer length","Invalid array buffer max length","Invalid array length","Invalid asm.js: ","Invalid asymmetricKeyType: ","Invalid atomic access index","Invalid auth sub-negotiation version: ","Invalid authentication tag length: ","Invalid calendar : ","Invalid calendar specified: ","Invalid capture group name","Invalid char in url fragment start","Invalid char in url path","Invalid char in url query","Invalid character","Invalid character class","Invalid character in ","Invalid character in Content-Length","Invalid character in alt","Invalid character in character class","Invalid character in chunk extensions","Invalid character in chunk extensions name","Invalid character in chunk extensions quote value","Invalid character in chunk extensions quoted value","Invalid character in chunk extensions value","Invalid character in chunk size","Invalid character in header content [\"","Invalid character in header content [\"Link\"]","Invalid character in statusMessage","Invalid character in trailer content [\"","Invalid characters in url","Invalid class escape","Invalid code point ","Invalid context argument","Invalid count value: ","Invalid counter","Invalid currency code : ","Invalid decimal escape","Invalid destructuring assignment target","Invalid digest","Invalid digest used","Invalid digest: ","Invalid escape","Invalid file descriptor","Invalid flag group","Invalid flags supplied to RegExp constructor '","Invalid frame type was fragmented.","Invalid generator","Invalid group","Invalid header field char","Invalid header token","Invalid header value char","Invalid hexadecimal escape sequence","Invalid hint: ","Invalid histogram export data","Invalid histogram options","Invalid host object tag","Invalid host object type index","Invalid informational status code: ","Invalid initialization vector","Invalid invocation","Invalid key data","Invalid key length","Invalid key object type ","Invalid key pair","Invalid key type","Invalid keyData","Invalid language tag: ","Invalid left-hand side expression in postfix operation","Invalid left-hand side expression in prefix operation","Invalid left-hand side in ","Invalid left-hand side in assignment","Invalid left-hand side in for-loop","Invalid major version","Invalid message length","Invalid method encountered","Invalid method for HTTP/x.x request","Invalid method for RTSP/x.x request","Invalid minor version","Invalid module \"","Invalid module export name: contains unpaired surrogate","Invalid name","Invalid name for async \"type\": ","Invalid named capture referenced","Invalid named reference","Invalid number of arguments.","Invalid numberingSystem : ","Invalid opcode received","Invalid optional chain from new expression","Invalid optional chain from super property","Invalid or unexpected token","Invalid package config ","Invalid package-map.json at \"","Invalid param_encoding specified","Invalid port in url","Invalid prime","Invalid prime length","Invalid prime size","Invalid private key","Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, ","Invalid property name","Invalid property name in character class","Invalid proxy URL: ","Invalid public key","Invalid quantifier","Invalid quoted-pair in chunk extensions quoted value","Invalid regular expression flags","Invalid regular expression: /","Invalid regular expression: missing /","Invalid response status","Invalid response status code ","Invalid scrypt parameter","Invalid scrypt params","Invalid scrypt params: ","Invalid server_max_window_bits","Invalid set operation in character class","Invalid shorthand property initializer","Invalid socket address","Invalid src or dest","Invalid state","Invalid state for operation ","Invalid state for operation getAuthTag","Invalid state for operation setAAD","Invalid state for operation setAuthTag","Invalid state for operation setAutoPadding","Invalid state: ","Invalid state: Controller is already closed","Invalid state: Controller is closed but view is not zero-length","Invalid state: Destination ArrayBuffer is detached","Invalid state: Destination WritableStream is closed","Invalid state: Failed","Invalid state: Failure closing WritableStream","Invalid state: Failure to close WritableStream","Invalid state: File-backed Blobs are not cloneable","Invalid state: Invalid file descriptor","Invalid state: Mismatched WritableStreams","Invalid state: Partial read","Invalid state: ReadableStream closed","Invalid state: ReadableStream is already closed","Invalid state: ReadableStream is locked","Invalid state: Reader released","Invalid state: Releasing reader","Invalid state: StreamBase already has a consumer","Invalid state: The FileHandle is closed","Invalid state: The FileHandle is closing","Invalid state: The FileHandle is locked","Invalid state: The ReadableStream is locked","Invalid state: The WritableStream is locked","Invalid state: The buffer size is invalid","Invalid state: The iterator method must return an object","Invalid state: The iterator.next() method must return an object","Invalid state: The promise returned by the iterator.next() method must fulfill with an object","Invalid state: The promise returned by the iterator.return() method must fulfill with an object","Invalid state: The reader is not attached to a stream","Invalid state: The reader is not bound to a ReadableStream","Invalid state: The reader is not readable","Invalid state: The writer is closed","Invalid state: The writer is closing","Invalid state: This BYOB request has been invalidated","Invalid state: TransformStream has been terminated","Invalid state: Unable to enqueue","Invalid state: Utf8Stream is destroyed","Invalid state: View cannot be zero-length","Invalid state: View is not zero-length","Invalid state: View is zero-length","Invalid state: View or Viewed ArrayBuffer is zero-length or detached","Invalid state: Viewed ArrayBuffer is detached","Invalid state: WritableStream is closed","Invalid state: WritableStream is locked","Invalid state: Writer has been released","Invalid state: Writer is not bound to a WritableStream","Invalid state: chunk ArrayBuffer is zero-length or detached","Invalid state: view ArrayBuffer size is invalid","Invalid status code","Invalid status code ","Invalid status code: ","Invalid statusText","Invalid string length","Invalid subject alternative name string","Invalid tagged template on optional chain","Invalid taglength","Invalid time value","Invalid time value for Temporal ","Invalid time zone specified: ","Invalid triggerAsyncId value: ","Invalid type v128","Invalid typed array index","Invalid typed array length","Invalid typed array length: ","Invalid unit argument for ","Invalid unit argument for Intl.NumberFormat() '","Invalid unregisterToken ('","Invalid utf-8 received.","Invalid value \"","Invalid value for JSON.rawJSON","Invalid value for setting \"","Invalid value for setting \"Range Error\": ","Invalid value for setting \"enableConnectProtocol\": ","Invalid value for setting \"enablePush\": ","Invalid value used as source text","Invalid value used as weak map key","Invalid value used in weak set","Invalid value: not (convertible to) a safe integer","Invalid word encountered","Invalid wrapped JWK key"],
"InvalidAccessError":["InvalidAccessError"],
"InvalidAccessException":["InvalidAccessException"],
"InvalidArgumentError":["InvalidArgumentError"],
"InvalidCharacterError":["InvalidCharacterError"],
"InvalidModificationError":["InvalidModificationError"],
"InvalidReturnValueError":["InvalidReturnValueError"],
"InvalidStateError":["InvalidStateError"],
"Issuer":["Issuer name empty"],
"It":[" It must be "," It must be <= 255."],
"Iterable":["Iterable yielded ","Iterable, AsyncIterable or AsyncFunction","Iterable, AsyncIterable or Stream"],
"Iterator":[" Iterator.","Iterator","Iterator result ","Iterator value ","Iterator.from","Iterator.prototype.drop","Iterator.prototype.every","Iterator.prototype.filter","Iterator.prototype.find","Iterator.prototype.flatMap","Iterator.prototype.forEach","Iterator.prototype.map","Iterator.prototype.reduce","Iterator.prototype.some","Iterator.prototype.take","Iterator.prototype.toArray"],
"JS":["JS Promise Integration: Expected suspender position to be \"first\", \"last\" or \"none\"","JS heap out of memory"],
"JWK":["JWK \"alg\" Parameter and algorithm name mismatch","JWK \"alg\" does not match the requested algorithm","JWK \"crv\" Parameter and algorithm name mismatch","JWK \"crv\" does not match the requested algorithm","JWK \"ext\" Parameter and extractable mismatch","JWK does not contain private key material"],
"JavaScript":["JavaScript Callstack"],
"KDF":["KDF routines"],
"KEM":["KEM is not supported"],
"Key":["Key algorithm mismatch","Key generation failed","Key must be a ","Key must be a private key","Key must be a public key","Key operations and usage mismatch","Key usage keyCertSign invalid for non-CA cert"],
"Keys":["Keys must be ECDH, X25519, or X448 keys"],
"Keyword":["Keyword must not contain escaped characters"],
"LEFT":["LEFT-MOST SUBQUERY"],
"LOCK_STOLEN":["LOCK_STOLEN"],
"Label":["Label '"],
"Labelled":["Labelled function declaration not allowed as the body of a control flow structure"],
"Language":["Language ID should be string or object."],
"Length":["Length Required"],
"Lexical":["Lexical declaration cannot appear in a single-statement context"],
"Library":["Library is closed"],
"Limit":["Limit value must be a non-negative integer or Infinity.","Limit value must be non-negative."],
"Lines":[" Lines skipped"],
"LinkError":["LinkError"],
"Linked":["Linked binding has no declared entry point.","Linked modules must use the same context"],
"Linking":["Linking failure in asm.js: "],
"Listen":["Listen method has been called more than once without closing."],
"Literal":["Literal containing too many nested spreads (up to 65534 allowed)"],
"Loaded":["Loaded environment for worker "],
"Loading":["Loading non context-aware native addons has been disabled"],
"Local":[" - Local ("],
"Lock":["Lock name may not start with hyphen"],
"Locked":["Locked"],
"Lone":["Lone quantifier brackets"],
"Loop":["Loop Detected"],
"MAC":["MAC already finalized","MAC context is not initialized","MAC did not report an output size","MAC is not supported","MAC returned an unexpected output length","MAC update failed"],
"MODULE_NOT_FOUND":["MODULE_NOT_FOUND"],
"MODULE_TYPELESS_PACKAGE_JSON":["MODULE_TYPELESS_PACKAGE_JSON"],
"Malformed":["Malformed arrow function parameter list","Malformed signature"],
"Manifest":["Manifest initialization has not yet run","Manifest resource ","Manifest specified unknown error behavior \""],
"Map":["#<Map>","Map","Map.groupBy","Map.prototype.clear","Map.prototype.delete","Map.prototype.entries","Map.prototype.forEach","Map.prototype.get","Map.prototype.getOrInsert","Map.prototype.getOrInsertComputed","Map.prototype.has","Map.prototype.keys","Map.prototype.set","Map.prototype.values"],
"Math":["Math"],
"Max":["Max decompressed message size exceeded"],
"MaxListeners":[". MaxListeners is "],
"MaxOriginsReachedError":["MaxOriginsReachedError"],
"Maximum":["Maximum BigInt size exceeded","Maximum allowed origins reached","Maximum call stack size exceeded","Maximum memory size exceeded","Maximum number of pending settings acknowledgements"],
"May":["May not write null values to stream"],
"Memory":["Memory must have a maximum"],
"Message":["Message could not be posted."],
"MessageChannel":["#<MessageChannel>","MessageChannel"],
"MessageEvent":["#<MessageEvent>","MessageEvent","MessageEvent constructor"],
"MessagePort":["#<MessagePort>","MessagePort"],
"MessageSizeExceededError":["MessageSizeExceededError"],
"Method":["Method ","Method Not Allowed","Method invoked on an object that is not ","Method must be a valid HTTP token [\""],
"Misdirected":["Misdirected Request"],
"Mismatched":["Mismatched WritableStreams","Mismatched calendars."],
"Missing":[" Missing UNC resource path.","Missing \"range\" argument","Missing Authority Key Identifier","Missing Subject Key Identifier","Missing UNC resource path","Missing catch or finally after try","Missing dictionary","Missing expected ","Missing expected CR after chunk data","Missing expected CR after chunk extension name","Missing expected CR after chunk extension value","Missing expected CR after chunk size","Missing expected CR after header value","Missing expected CR after response line","Missing expected LF after header value","Missing expected exception.","Missing expected rejection.","Missing initial value when creating stringref table","Missing initializer in ","Missing internal module '","Missing required key \"","Missing } in template expression"],
"MissingUpstreamError":["MissingUpstreamError"],
"Module":["Module \"","Module did not self-register: '","Module has already been linked","Module has no declared entry point.","Module is not a constructor","Module is not instantiated","Module request '","Module status ","Module status must be errored","Module status must be instantiated","Module status must be linked","Module status must be one of linked, evaluated, or errored","Module status must be unlinked","Module status must not be unlinked or linking"],
"More":["More than one default clause in switch statement"],
"Moved":["Moved Permanently"],
"Multi":["Multi-Status"],
"Multiple":["Multiple Choices","Multiple dashes in flag group"],
"Must":["Must call super constructor in derived class before accessing 'this' or returning from derived constructor","Must give a Buffer as first argument","Must give a SecureContext as first argument","Must not have options.start, options.end, and options.duration specified"],
"NODE_CLUSTER":["NODE_CLUSTER"],
"NODE_DISABLE_COLORS":["NODE_DISABLE_COLORS"],
"NODE_HANDLE":["NODE_HANDLE"],
"NO_COLOR":["NO_COLOR"],
"NULL":[")=NULL "],
"NaN":["NaN","NaN is not a valid timestamp"],
"Named":["Named curve mismatch","Named export '"],
"Navigator":["#<Navigator>","Navigator"],
"Negated":["Negated character class may contain strings"],
"Network":["Network Authentication Required"],
"NetworkError":["NetworkError when attempting to fetch resource."],
"New":["New streams cannot be created after receiving a GOAWAY"],
"No":["No \"exports\" main defined in ","No Content","No acceptable authentication method","No error detected","No key provided to sign","No number after minus sign in JSON at position ","No private key - did you forget to generate one?","No private key found through the OpenSSL STORE loader","No public key - did you forget to generate one?","No stream ID is available because maximum stream ID has been reached","No such binding was linked: ","No such binding: ","No such built-in module: ","No such module: ","No upstream has been added to the BalancedPool","No valid certificates found in the provided array","No value argument passed to `assert.ok()`"],
"Node":["Node.js is not compiled with OpenSSL crypto support","Node.js is not compiled with TypeScript support"],
"Non":["Non zero-length ","Non zero-length context is not supported.","Non zero-length context is not yet supported.","Non-Authoritative Information","Non-defaultable global needs initial value","Non-empty CShakeParams functionName or customization is not supported"],
"Not":["Not Acceptable","Not Extended","Not Found","Not Implemented","Not Modified","Not connected","Not enough arguments to MessagePort.postMessage","Not implemented.","Not initialised","Not running","Not supported","Not supported error","Not yet supported"],
"NotReadableError":["NotReadableError"],
"NotSupportedError":["NotSupportedError"],
"Nothing":["Nothing to repeat"],
"Number":["Number","Number of custom settings exceeds MAX_ADDITIONAL_SETTINGS","Number of exception values does not match signature length","Number.prototype.toExponential","Number.prototype.toFixed","Number.prototype.toLocaleString","Number.prototype.toPrecision","Number.prototype.toString","Number.prototype.valueOf"],
"Numeric":["Numeric separator can not be used after leading 0.","Numeric separators are not allowed at the end of numeric literals"],
"OBJ":["OBJ lib"],
"OCSP":["OCSP response argument is mandatory","OCSP response must be a buffer","OCSP routines","OCSP unknown cert","OCSP verification failed","OCSP verification needed"],
"OK":["OK"],
"ON":["ON CONFLICT clause does not match any PRIMARY KEY or UNIQUE constraint","ON clause","ON clause references tables to its right"],
"OOMError":["OOMError"],
"ORDER":["(ORDER BY)","ORDER BY","ORDER BY may not be used with non-aggregate "],
"OSSL_DECODER":["OSSL_DECODER lib"],
"OSSL_STORE":["OSSL_STORE lib"],
"OUT_OF_MEM":["OUT_OF_MEM"],
"Object":["#<Object>","Object","Object prototype may only be an Object or null: ","Object template has duplicate property '","Object that needs transfer was found in message but not listed in transferList","Object.defineProperties","Object.defineProperty","Object.groupBy","Object.prototype.__defineGetter__","Object.prototype.__defineGetter__: Expecting function","Object.prototype.__defineSetter__","Object.prototype.__defineSetter__: Expecting function","Object.prototype.toLocaleString","Object.setPrototypeOf","[Object: null prototype] {}"],
"Octal":["Octal escape sequences are not allowed in strict mode.","Octal escape sequences are not allowed in template strings.","Octal literals are not allowed in strict mode."],
"Offset":["Offset is outside the bounds of the DataView","Offset or length can only be specified for regular files"],
"On":[". On Windows, absolute paths must be valid file:// URLs"],
"One":["One of options.start or options.end is required"],
"Only":["Only SHA hashes are supported in ","Only URLs with a scheme in: ","Only URLs with a scheme in: file and data are supported by the default ESM loader. Received protocol '","Only URLs with a scheme in: file, data, and node are supported by the default ESM loader. Received protocol '","Only http & https urls are allowed, received ","Only one underscore is allowed as numeric separator"],
"Operation":["Operation cannot be invoked when not building startup snapshot","Operation cannot be invoked when not in a single-executable application","Operation failed","Operation failed: ","Operation failed: Out of memory","Operation failed: The ArrayBuffer could not be transferred","Operation failed: Unable to reopen a file descriptor, you must pass a file to SonicBoom","Operation failed: threadCpuUsage is not available on SunOS","Operation failed: worker.cpuUsage() is not available on SunOS","Operation failed: write failed after retries","Operation failed: writev failed after retries","Operation is ambiguous because there are more than one private name'","Operation made no progress over multiple calls, due to input being empty","Operation made no progress over multiple calls, due to output buffer being full","Operation not authorized at current processing stage","Operation on NULL destination buffer"],
"OperationError":["OperationError"],
"Option":["Option \"","Option \"N\" cannot be used in combination with option \"cost\"","Option \"dereference\" cannot be used in combination with option \"verbatimSymlinks\"","Option \"group\" cannot be used in combination with option \"generator\"","Option \"group\" cannot be used in combination with option \"prime\"","Option \"group\" cannot be used in combination with option \"primeLength\"","Option \"options.inspectOptions.color\" cannot be used in combination with option \"colorMode\"","Option \"p\" cannot be used in combination with option \"parallelization\"","Option \"prime\" cannot be used in combination with option \"primeLength\"","Option \"r\" cannot be used in combination with option \"blockSize\"","Option \"windowsHandle\" cannot be used in combination with option \"fd\"","Option '"],
"Optional":["Optional options.transfer argument must be an iterable","Optional transferList argument must be an iterable"],
"Out":[": Out of memory","Out of memory","Out of memory: Cannot allocate Wasm memory for new instance","Out of memory: asm.js memory","Out of memory: wasm globals"],
"PARTITION":["PARTITION clause"],
"PATH_LENGTH_EXCEEDED":["PATH_LENGTH_EXCEEDED"],
"PBKDF2":["PBKDF2 error"],
"PEM":["PEM lib","PEM routines"],
"PEM_read_bio_PUBKEY":["PEM_read_bio_PUBKEY failed"],
"PEM_read_bio_PrivateKey":["PEM_read_bio_PrivateKey failed"],
"PFX":["PFX certificate argument is mandatory"],
"PKCS":["PKCS#12 bundle uses an unsupported algorithm; it may require the OpenSSL legacy provider"],
"PKCS12":["PKCS12 routines"],
"PKCS7":["PKCS7 lib","PKCS7 routines"],
"PRIMARY":["PRIMARY KEY","PRIMARY KEY missing on table "],
"PSK":[" PSK identity exceeds ","PSK identity exceeds "],
"Package":["Package import specifier \"","Package key \"","Package subpath '"],
"Packed":["Packed settings length must be a multiple of six"],
"Paramenter":["Paramenter "],
"Parameter":["Parameter is not a WebAssembly.Memory","Parameter is out of bound"],
"Parse":["Parse Error: "],
"Partial":["Partial Content","Partial read"],
"Pass":["Pass phrase must be a buffer"],
"Passphrase":["Passphrase required for encrypted key"],
"Path":["Path is a directory","Path is a directory: ","Path length given without key usage keyCertSign","Path length invalid for non-CA cert"],
"Pause":["Pause on CONNECT/Upgrade","Pause on PRI/Upgrade"],
"Paused":["Paused by on_headers_complete"],
"Payload":["Payload Too Large","Payload size exceeds maximum allowed size"],
"Payment":["Payment Required"],
"Peer":["Peer haven't sent GOST certificate, required for selected ciphersuite"],
"Performance":["#<Performance>","Performance"],
"PerformanceEntry":["#<PerformanceEntry>","PerformanceEntry"],
"PerformanceMark":["#<PerformanceMark>","PerformanceMark"],
"PerformanceMeasure":["#<PerformanceMeasure>","PerformanceMeasure"],
"PerformanceObserver":["#<PerformanceObserver>","PerformanceObserver","PerformanceObserver can not change to multiple observations","PerformanceObserver can not change to single observation"],
"PerformanceObserverEntryList":["#<PerformanceObserverEntryList>","PerformanceObserverEntryList"],
"PerformanceResourceTiming":["#<PerformanceResourceTiming>","PerformanceResourceTiming"],
"Permanent":["Permanent Redirect"],
"Please":["'. Please verify that the package.json has a valid \"main\" entry",". Please try re-compiling or re-installing\nthe module (for instance, using `npm rebuild` or `npm install`)."],
"Port":["Port should be > 0 and < 65536.","Port should be >= 0 and < 65536."],
"Possible":["Possible EventEmitter memory leak detected. ","Possible EventTarget memory leak detected. ","Possible perf_hooks memory leak detected. ","Possible side-effect in debug-evaluate"],
"Pre":[" Pre-shared key exceeds ","Pre-shared key exceeds "],
"Precondition":["Precondition Failed","Precondition Required"],
"Premature":["Premature close"],
"Private":["Private field '","Private fields can not be deleted","Private key is not valid for specified curve.","Private method '"],
"Processing":["Processing"],
"Programmatic":["Programmatic selection of OpenSSL engines is unsupported while the experimental permission model is enabled"],
"Promise":["#<Promise>","Promise","Promise constructor cannot be invoked without 'new'","Promise executor has already been invoked with non-undefined arguments","Promise rejection was handled asynchronously (rejection id: ","Promise resolve or reject function is not callable","Promise resolver ","Promise resolving to Response","Promise was rejected with falsy value","Promise.all","Promise.allSettled","Promise.any","Promise.prototype.finally","Promise.prototype.then","Promise.race","Promise.try","Promise.withResolvers"],
"Propagate":["Propagate error event from tunneled socket to tunnel socket"],
"Property":["Property '","Property 'initial' is required","Property description must be an object: "],
"Protocol":["Protocol \"","Protocol was not set in the opening handshake."],
"Provided":["Provided date is not in valid range.","Provided key doesn't match [[ArrayBufferDetachKey]]","Provided module is not an instance of Module","Provided value cannot be bound to SQLite parameter "],
"Provider":["Provider routines"],
"Proxy":["Proxy","Proxy Authentication Required","Proxy Authentication Required (407)","Proxy Connection failed","Proxy URL is mandatory","Proxy URL must use socks5:// or socks:// protocol","Proxy opts.clientFactory must be a function.","Proxy response (","Proxy response headers exceeded ","Proxy uri is mandatory","Proxy-Authorization should be sent in ProxyAgent constructor"],
"ProxyConnectionError":["ProxyConnectionError"],
"Public":["Public key is not valid for specified curve"],
"Pushing":["Pushing "],
"QRDE":["QRDE job was canceled"],
"QUIC":["QUIC connection failed","QUIC endpoint closed: "],
"Query":["Query pairs","Query pairs must be iterable","Query params cannot be passed when url already contains \"?\" or \"#\"."],
"QuotaExceededError":["QuotaExceededError"],
"RAISE":["RAISE() may only be used within a trigger-program"],
"RETURNING":[" RETURNING is not available on virtual tables","RETURNING may not use \"TABLE.*\" wildcards"],
"RFC":["RFC 3779 resource not subset of parent's resources"],
"RGB":["#RGB or #RRGGBB"],
"RSA":["RSA lib"],
"RSA_PKCS1_PADDING":["RSA_PKCS1_PADDING is no longer supported for private decryption","RSA_PKCS1_PADDING is no longer supported for private decryption, this can be reverted with --security-revert=CVE-2023-46809"],
"RSV1":["RSV1, RSV2, RSV3 must be clear"],
"Range":["Range Error","Range Not Satisfiable","Range out of order in character class","Range start is greater than the blob's size."],
"RangeError":["RangeError"],
"Raw":["Raw public key untrusted, no trusted keys configured"],
"ReadDouble":["ReadDouble() failed"],
"ReadRawBytes":["ReadRawBytes() failed"],
"ReadUint32":["ReadUint32() failed"],
"ReadUint64":["ReadUint64() failed"],
"ReadableByteStreamController":["#<ReadableByteStreamController>","ReadableByteStreamController"],
"ReadableStream":["#<ReadableStream>","ReadableStream","ReadableStream closed","ReadableStream is already closed","ReadableStream is locked"],
"ReadableStreamBYOBReader":["#<ReadableStreamBYOBReader>","ReadableStreamBYOBReader"],
"ReadableStreamBYOBRequest":["#<ReadableStreamBYOBRequest>","ReadableStreamBYOBRequest"],
"ReadableStreamDefaultController":["#<ReadableStreamDefaultController>","ReadableStreamDefaultController"],
"ReadableStreamDefaultReader":["#<ReadableStreamDefaultReader>","ReadableStreamDefaultReader"],
"Reader":["Reader released"],
"Reason":["Reason must be less than 123 bytes; received ","Reason: "],
"Received":[" Received \"","\". Received ",". Received ",". Received protocol '","Received a resizable ArrayBuffer.","Received an instance of Object","Received close frame with a 1-byte body.","Received function ","Received invalid UTF-8 in text frame.","Received network error or non-101 status code.","Received network error or non-200 status code.","Received non-Uint8Array chunk","Received null","Received payload length > 2^31 bytes.","Received type bigint (0n)","Received type boolean (false)","Received type boolean (true)","Received type number (","Received type number (Infinity)","Received type number (NaN)","Received type string ('","Received type symbol (Symbol(","Received undefined"],
"Receiver":["Receiver is not a ","Receiver is not an AsyncDisposableStack","Receiver must be a WebAssembly.Function","Receiver must be an instance of class ","Receiver must be class "],
"Recursion":["Recursion limit"],
"Recursive":["Recursive option not enabled, cannot copy a directory: "],
"Reduce":["Reduce of a done iterator with no initial value","Reduce of an empty stream requires an initial value","Reduce of empty array with no initial value"],
"ReferenceError":["ReferenceError"],
"Referrer":["Referrer \""],
"Reflect":["Reflect","Reflect.defineProperty","Reflect.deleteProperty","Reflect.get","Reflect.getOwnPropertyDescriptor","Reflect.getPrototypeOf","Reflect.has","Reflect.isExtensible","Reflect.ownKeys","Reflect.preventExtensions","Reflect.set","Reflect.setPrototypeOf"],
"RegExp":["RegExp","RegExp exec method returned something other than an Object or null","RegExp.prototype.compile","RegExp.prototype.dotAll","RegExp.prototype.exec","RegExp.prototype.flags","RegExp.prototype.global","RegExp.prototype.hasIndices","RegExp.prototype.ignoreCase","RegExp.prototype.multiline","RegExp.prototype.source","RegExp.prototype.sticky","RegExp.prototype.test","RegExp.prototype.toString","RegExp.prototype.unicode","RegExp.prototype.unicodeSets"],
"Regular":["Regular expression too large"],
"Releasing":["Releasing reader"],
"Repeated":["Repeated flag in flag group"],
"Request":["Request","Request Header Fields Too Large","Request Timeout","Request aborted","Request body length does not match content-length header","Request cannot be constructed from a URL that includes credentials: ","Request constructor","Request has invalid `Transfer-Encoding`","Request information","Request path","Request path contains unescaped characters","Request retry error","Request timeout","Request was cancelled.","Request with GET/HEAD method cannot have body."],
"RequestAbortedError":["RequestAbortedError"],
"RequestContentLengthMismatchError":["RequestContentLengthMismatchError"],
"RequestInit":["RequestInit: duplex option is required when sending a body."],
"RequestRetryError":["RequestRetryError"],
"Require":["\nRequire stack:\n- "],
"Required":["\nRequired module: "],
"Requiring":["\n  Requiring "," \n  Requiring "],
"Reset":["Reset Content"],
"Response":["Response","Response Status Code Error","Response body length does not match content-length header","Response body object should not be disturbed or locked","Response body's content-length of ","Response constructor","Response content exceeded max size","Response does not match the HTTP/1.1 protocol (","Response error","Response has already been initiated.","Response status code ","Response.clone"],
"ResponseContentLengthMismatchError":["ResponseContentLengthMismatchError"],
"ResponseError":["ResponseError"],
"ResponseExceededMaxSizeError":["ResponseExceededMaxSizeError"],
"ResponseStatusCodeError":["ResponseStatusCodeError"],
"Responses":["Responses with "],
"Rest":["Rest element must be last element","Rest parameter may not have a default initializer","Rest parameter must be last formal parameter"],
"Restored":["Restored data doesn't match checksum"],
"Result":["Result of the Symbol.asyncIterator method is not an object","Result of the Symbol.iterator method is not an object","Result of the keys method is not an object"],
"Right":["Right-hand side of 'instanceof' is not an object","Right-hand side of 'instanceof' is not callable"],
"RoundingType":["RoundingType is not fractionDigits"],
"Runtime":["Runtime function given wrong number of arguments"],
"RuntimeError":["RuntimeError"],
"SELECT":["SELECT 1 FROM \"","SELECT 1 FROM temp.sqlite_master WHERE name NOT LIKE 'sqliteX_","SELECT count(*) FROM nodejs_webstorage","SELECT key FROM nodejs_webstorage","SELECT key FROM nodejs_webstorage LIMIT 1 OFFSET ?","SELECT raise(ABORT,","SELECT schema_version FROM nodejs_webstorage_state","SELECT value FROM nodejs_webstorage WHERE key = ? LIMIT 1"],
"SELECTs":["SELECTs to the left and right of "],
"SELF_SIGNED_CERT_IN_CHAIN":["SELF_SIGNED_CERT_IN_CHAIN"],
"SET_PARAMETER":["SET_PARAMETER"],
"SIGABRT":["SIGABRT"],
"SIGALRM":["SIGALRM"],
"SIGBUS":["SIGBUS"],
"SIGCHLD":["SIGCHLD"],
"SIGCONT":["SIGCONT"],
"SIGFPE":["SIGFPE"],
"SIGHUP":["SIGHUP"],
"SIGILL":["SIGILL"],
"SIGINT":["SIGINT"],
"SIGIO":["SIGIO"],
"SIGIOT":["SIGIOT"],
"SIGKILL":["SIGKILL"],
"SIGPIPE":["SIGPIPE"],
"SIGPOLL":["SIGPOLL"],
"SIGPROF":["SIGPROF"],
"SIGPWR":["SIGPWR"],
"SIGQUIT":["SIGQUIT"],
"SIGSEGV":["SIGSEGV"],
"SIGSTKFLT":["SIGSTKFLT"],
"SIGSTOP":["SIGSTOP"],
"SIGSYS":["SIGSYS"],
"SIGTERM":["SIGTERM"],
"SIGTRAP":["SIGTRAP"],
"SIGTSTP":["SIGTSTP"],
"SIGTTIN":["SIGTTIN"],
"SIGTTOU":["SIGTTOU"],
"SIGURG":["SIGURG"],
"SIGUSR1":["SIGUSR1"],
"SIGUSR2":["SIGUSR2"],
"SIGVTALRM":["SIGVTALRM"],
"SIGWINCH":["SIGWINCH"],
"SIGXCPU":["SIGXCPU"],
"SIGXFSZ":["SIGXFSZ"],
"SM2":["SM2 routines"],
"SOCKS5":["SOCKS5 authentication timeout","SOCKS5 connection failed: ","SOCKS5 connection timeout","SOCKS5 proxy error"],
"SQL":["SQL logic error"],
"SQLite":["SQLite parameters must be bound using template literal placeholders."],
"SSL":["SSL routines"],
"SSL_CTX_set_session_id_context":["SSL_CTX_set_session_id_context error"],
"SSL_set_session":["SSL_set_session error"],
"SSLv2":["SSLv2 methods disabled"],
"SSLv3":["SSLv3 methods disabled"],
"STORE":["STORE routines"],
"Safety":["Safety level may not be changed inside a transaction"],
"Script":["Script execution timed out after ","Script execution was interrupted by `SIGINT`","Script methods can only be called on script instances."],
"Scrypt":["Scrypt algorithm not supported"],
"Sec":["Sec-WebSocket-Extensions header does not match."],
"Second":["Second argument must be a buffer","Second argument must be an int32"],
"Secure":["Secure Proxy Connection failed"],
"SecureProxyConnectionError":["SecureProxyConnectionError"],
"See":["See Other"],
"Sending":["Sending a message to another thread timed out"],
"Sent":["Sent before connected."],
"Serializing":["Serializing an uncaught exception failed"],
"Server":["Server did not respond with sent protocols.","Server did not set Connection header to \"upgrade\".","Server did not set Upgrade header to \"websocket\".","Server is not running."],
"ServerResponse":["ServerResponse has an already assigned socket"],
"Service":["Service Unavailable"],
"Session":["Session argument is mandatory","Session closed with error code ","Session is not connected","Session must be a buffer","Session was closed"],
"Set":["#<Set>","Set","Set.prototype.add","Set.prototype.clear","Set.prototype.delete","Set.prototype.difference","Set.prototype.entries","Set.prototype.forEach","Set.prototype.has","Set.prototype.intersection","Set.prototype.isDisjointFrom","Set.prototype.isSubsetOf","Set.prototype.isSupersetOf","Set.prototype.symmetricDifference","Set.prototype.union","Set.prototype.values"],
"Setter":["Setter function argument must not be a rest parameter","Setter must be a function: ","Setter must have exactly one formal parameter."],
"Setting":[" Setting the TLS ServerName to an IP address is not permitted..","Setting parameter failed","Setting process.umask()","Setting process.umask() is not supported in workers","Setting the TLS ServerName to an IP address is not permitted."],
"ShadowRealm":["ShadowRealm evaluate threw ("],
"SharedArray":["SharedArray length out of range","SharedArray length out of range (maximum of 2**14-2 allowed)"],
"SharedArrayBuffer":["#<SharedArrayBuffer>","SharedArrayBuffer","SharedArrayBuffer is not allowed.","SharedArrayBuffer subclass returned this from species constructor","SharedArrayBuffer.prototype.grow","SharedArrayBuffer.prototype.slice"],
"SharedStructType":["SharedStructType registered as '"],
"Should":["Should not allow ","Should not compile ","Should not query options before bootstrapping is done"],
"Single":["Single function literal required"],
"Skipped":["\n... Skipped lines"],
"Socket":["Socket closed before the connection was established","Socket connection timeout","Socket error","Socket is already bound","Socket is closed"],
"SocketError":["SocketError"],
"Socks5ProxyError":["Socks5ProxyError"],
"Source":["Source buffer is wrong","Source is too large","Source phase import object is not defined for module ","Source phase import object is not defined for module '"],
"Specified":["Specified maxSymbolValue is too small"],
"Spread":["Spread syntax requires ...iterable[Symbol.iterator] to be a function"],
"Src":["Src size is incorrect"],
"Stack":["Stack overflow"],
"Start":["Start offset "],
"Status":["Status of setting SetIntegrityLevel of buffer is false."],
"Storage":["#<Storage>","Storage"],
"Stream":["Stream closed with error code ","Stream has StringDecoder set or is in objectMode"],
"StreamBase":["StreamBase already has a consumer"],
"Strict":["Strict mode code may not include a with statement"],
"String":["String","String literal module export names must be followed by a 'from' clause","String.prototype.anchor","String.prototype.at","String.prototype.big","String.prototype.blink","String.prototype.bold","String.prototype.charAt","String.prototype.charCodeAt","String.prototype.codePointAt","String.prototype.concat","String.prototype.endsWith","String.prototype.fixed","String.prototype.fontcolor","String.prototype.fontsize","String.prototype.includes","String.prototype.indexOf","String.prototype.isWellFormed","String.prototype.italics","String.prototype.lastIndexOf","String.prototype.link","String.prototype.localeCompare","String.prototype.match","String.prototype.matchAll","String.prototype.normalize","String.prototype.padEnd","String.prototype.padStart","String.prototype.repeat","String.prototype.replace","String.prototype.replaceAll","String.prototype.search","String.prototype.slice","String.prototype.small","String.prototype.split","String.prototype.startsWith","String.prototype.strike","String.prototype.sub","String.prototype.substr","String.prototype.substring","String.prototype.sup","String.prototype.toLocaleLowerCase","String.prototype.toLocaleUpperCase","String.prototype.toLowerCase","String.prototype.toString","String.prototype.toUpperCase","String.prototype.toWellFormed","String.prototype.trim","String.prototype.trimLeft","String.prototype.trimRight","String.prototype.valueOf"],
"Stripping":["Stripping types is currently unsupported for files under node_modules, for \""],
"Struct":["Struct field count out of range (maximum of 999 allowed)"],
"Subject":["Subject Key Identifier marked critical","Subject empty and Subject Alt Name extension not critical","Subject name empty"],
"Subresource":["Subresource Integrity string ","Subresource Integrity string \""],
"SubtleCrypto":["#<SubtleCrypto>","SubtleCrypto","SubtleCrypto constructor"],
"Suite":["Suite B: cannot sign P-384 with P-256","Suite B: certificate version invalid","Suite B: curve not allowed for this LOS","Suite B: invalid ECC curve","Suite B: invalid public key algorithm","Suite B: invalid signature algorithm"],
"Super":["Super constructor ","Super constructor may only be called once"],
"Supplied":["Supplied key is invalid","Supplied key is too large","Supplied key is too small"],
"SuppressedError":["SuppressedError"],
"SuspendError":["SuspendError"],
"Switching":["Switching Protocols"],
"Symbol":["Symbol","Symbol.prototype.description","Symbol.prototype.toString","Symbol.prototype.valueOf"],
"Symlink":["Symlink type must be one of \"dir\", \"file\", or \"junction\".","Symlink type must be one of \"dir\", \"file\", or \"junction\". Received \""],
"Sync":["Sync compile not allowed","Sync instantiate not allowed"],
"SyntaxError":["SyntaxError"],
"System":["System limit for number of file watchers reached"],
"SystemError":["SystemError"],
"TLS":[" TLS protocol version","TLS handshake timeout","TLS protocol version ","TLS protocol version \"","TLS session renegotiation attack detected","TLS session renegotiation disabled for this socket","TLS session renegotiation is unsupported by this TLS implementation","TLS socket connection must be securely established"],
"TTY":["TTY initialization failed"],
"Table":["Table of non-defaultable type "],
"Target":["Target already exists"],
"Template":["Template literal parts must be strings."],
"Temporal":["Temporal","Temporal error: ","Temporal is not supported in this environment","Temporal.Duration","Temporal.Instant","Temporal.PlainDate","Temporal.PlainDateTime","Temporal.PlainTime","Temporal.PlainYearMonth","Temporal.ZonedDateTime"],
"Temporary":["Temporary Redirect"],
"TextDecoder":["#<TextDecoder>","TextDecoder"],
"TextDecoderStream":["#<TextDecoderStream>","TextDecoderStream"],
"TextEncoder":["#<TextEncoder>","TextEncoder"],
"TextEncoderStream":["#<TextEncoderStream>","TextEncoderStream"],
"The":[" The resource was not found in the policy.","; The provided arguments length (","The ","The \"","The \"EventEmitter.AsyncIterator\" property","The \"EventEmitter.captureRejections\" property","The \"INSPECT_MAX_BYTES\" argument","The \"N\" argument","The \"The value argument must be specified\" argument","The \"active\" argument must be a boolean.","The \"actual\" and \"expected\" arguments must be specified","The \"address\" and \"port\" arguments must be specified","The \"address\" argument","The \"address\", \"port\", and \"callback\" arguments must be specified","The \"addresses\" argument","The \"addresses[","The \"algorithm\" argument","The \"algorithm.saltLength\" property","The \"alignment\" argument","The \"allow\" argument must be a boolean.","The \"allowBareNamedParameters\" argument must be a boolean.","The \"allowNegative\" argument","The \"allowPositionals\" argument","The \"alt\" argument","The \"args\" argument","The \"base\" argument","The \"base\" argument must be of type string or an instance of URL.","The \"blockSize\" argument","The \"buf\" argument","The \"buf1\" argument","The \"buf1\" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.","The \"buf2\" argument","The \"buf2\" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.","The \"buffer list arguments\" argument","The \"buffer\" argument","The \"buffer\" argument must be a Uint8Array.","The \"buffer\" argument must not be empty.","The \"buffer\" argument was resized while reading \"options\"","The \"buffers\" argument","The \"bundle\" argument","The \"callback\" argument","The \"callback\" argument must be a function or null.","The \"candidate\" argument","The \"cb\" argument","The \"certs\" argument","The \"certs[","The \"changeset\" argument must be a Uint8Array.","The \"channel\" argument","The \"chunk\" argument","The \"cidr\" argument","The \"cidrs\" argument","The \"cidrs[","The \"cipher\" argument","The \"cleanup\" argument","The \"cloneForBranch2\" argument","The \"code\" argument","The \"command\" argument","The \"compact\" argument","The \"connectionsCheckingInterval\" argument","The \"constructor\" argument","The \"content\" argument","The \"context\" argument","The \"contextifiedObject\" argument","The \"cost\" argument","The \"count\" argument","The \"counter\" argument is not a valid statistic name.","The \"counter\" argument must be a string.","The \"ctor\" argument","The \"curve\" argument","The \"data\" argument","The \"dbName\" argument must be a string.","The \"defaultMaxListeners\" argument","The \"delay\" argument","The \"dest\" argument","The \"destination\" argument must be a string.","The \"digest\" argument","The \"dir\" argument","The \"directory\" argument","The \"domain\" argument","The \"duplex\" argument","The \"dx\" argument","The \"dy\" argument","The \"email\" argument","The \"emitter\" argument","The \"enabled\" argument","The \"enabled\" argument must be a boolean.","The \"encoding\" argument","The \"end\" argument","The \"entry\" argument","The \"env\" argument","The \"err\" argument","The \"error\" argument","The \"error/message\" argument","The \"evaluateCallback\" argument","The \"event\" argument","The \"eventName\" argument","The \"eventTargets\" argument","The \"excludeEnv\" argument","The \"excludeNetwork\" argument","The \"execPath\" argument","The \"existingPath\" argument","The \"expected\" argument","The \"expectedInterval\" argument","The \"exportNames\" argument","The \"family\" argument","The \"fd\" argument","The \"fd\" argument must be of type number. Received ","The \"file\" argument","The \"fileBits\" and \"fileName\" arguments must be specified","The \"filename\" argument","The \"firstBucket\" argument","The \"flags\" argument","The \"fn\" argument","The \"frameCount\" argument","The \"from\" argument","The \"function\" argument must be a function.","The \"function.length\" property must be an integer.","The \"generator\" argument","The \"gid\" argument","The \"groupAddress\" argument","The \"groupIndentation\" argument","The \"groups\" argument","The \"handle\" argument","The \"headers\" argument","The \"headersTimeout\" argument","The \"hints\" argument","The \"history\" argument","The \"historySize\" argument","The \"hmac\" argument","The \"hooks.load\" property","The \"hooks.resolve\" property","The \"hostname\" argument","The \"id\" argument","The \"identity\" argument","The \"ikm\" argument","The \"init\" argument","The \"input\" argument","The \"input\" argument must be an instance of ArrayBuffer, SharedArrayBuffer, or ArrayBufferView.","The \"input\" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.","The \"inputEncoding\" argument","The \"inspectOptions\" argument","The \"instance\" argument","The \"instance.exports\" property","The \"instance.exports._initialize\" property","The \"instance.exports._start\" property","The \"interfaceAddress\" argument","The \"interval\" argument","The \"ip\" argument","The \"ipv4\" argument","The \"ipv6\" argument","The \"iterable\" argument","The \"iterations\" argument","The \"job\" argument","The \"keepAliveTimeout\" argument","The \"keepAliveTimeoutBuffer\" argument","The \"key\" argument","The \"key.asymmetricKeyType\" property","The \"key.crv\" property","The \"key.d\" property","The \"key.dp\" property","The \"key.dq\" property","The \"key.e\" property","The \"key.key\" property","The \"key.mgf1Hash\" property","The \"key.n\" property","The \"key.namedCurve\" property","The \"key.oaepHash\" property","The \"key.p\" property","The \"key.q\" property","The \"key.qi\" property","The \"key.x\" property","The \"key.y\" property","The \"keyData.key_ops\" property","The \"keylen\" argument","The \"kind\" argument","The \"label\" argument","The \"lastStreamID\" argument","The \"len\" argument","The \"length\" argument","The \"level\" argument","The \"limit\" argument","The \"linker\" argument","The \"list\" argument","The \"list\" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.","The \"list[","The \"listener\" argument","The \"lookup\" argument","The \"mask\" argument","The \"max\" argument","The \"maxHeaderSize\" argument","The \"maxSessionInvalidFrames\" argument","The \"maxSessionRejectedStreams\" argument","The \"maxSize\" argument","The \"maxSize\" argument must be a positive integer.","The \"maxTotalSockets\" argument","The \"maxmem\" argument","The \"message\" argument","The \"method\" argument","The \"min\" argument","The \"mod\" argument","The \"mode\" argument","The \"modulePath\" argument","The \"modules\" argument","The \"ms\" argument","The \"msec\" argument","The \"multicastAddress\" argument","The \"name\" and \"value\" arguments must be specified","The \"name\" argument","The \"name\" argument must be a string.","The \"nameOrChannels\" argument","The \"nameOrNid\" argument","The \"network\" argument","The \"newPath\" argument","The \"obj\" argument","The \"object\" argument","The \"offset\" argument","The \"oldPath\" argument","The \"opaqueData\" argument","The \"options\" argument","The \"options\" argument must be an object.","The \"options\" or \"port\" or \"path\" argument must be specified","The \"options.","The \"options.ALPNCallback\" property","The \"options.SNICallback\" property","The \"options.add\" property","The \"options.address\" property","The \"options.agent\" property","The \"options.all\" property","The \"options.allowBareNamedParameters\" argument must be a boolean.","The \"options.allowExtension\" argument must be a boolean.","The \"options.allowUnknownNamedParameters\" argument must be a boolean.","The \"options.append\" property","The \"options.args\" property","The \"options.argv\" property","The \"options.argv0\" property","The \"options.autoClose\" property","The \"options.autoCommit\" property","The \"options.autoSelectFamily\" property","The \"options.autoSelectFamilyAttemptTimeout\" property","The \"options.bigint\" property","The \"options.bins\" property","The \"options.blockList\" property","The \"options.breakOnSigint\" property","The \"options.buffer\" property","The \"options.bufferSize\" property","The \"options.cache\" property","The \"options.cachedData\" property","The \"options.captureRejections\" property","The \"options.categories\" property","The \"options.checkServerIdentity\" property","The \"options.checks\" property","The \"options.chunkDuration\" property","The \"options.chunkSize\" property","The \"options.chunks\" property","The \"options.codeGeneration\" property","The \"options.codeGeneration.strings\" property","The \"options.codeGeneration.wasm\" property","The \"options.columnOffset\" property","The \"options.concurrency\" property","The \"options.confidence\" property","The \"options.context\" property","The \"options.contextCodeGeneration\" property","The \"options.contextCodeGeneration.strings\" property","The \"options.contextCodeGeneration.wasm\" property","The \"options.contextExtensions\" property","The \"options.contextName\" property","The \"options.contextOrigin\" property","The \"options.cwd\" property","The \"options.db\" argument must be a string.","The \"options.dbName\" argument must be a string.","The \"options.debounce\" property","The \"options.decodeStrings\" property","The \"options.defensive\" argument must be a boolean.","The \"options.dereference\" property","The \"options.detached\" property","The \"options.deterministic\" argument must be a boolean.","The \"options.dictionary\" property","The \"options.directOnly\" argument must be a boolean.","The \"options.disableEntropyCache\" property","The \"options.displayErrors\" property","The \"options.divisorLength\" property","The \"options.enableDoubleQuotedStringLiterals\" argument must be a boolean.","The \"options.enableForeignKeyConstraints\" argument must be a boolean.","The \"options.enableTrace\" property","The \"options.endStream\" property","The \"options.entryTypes\" and \"options.type\" arguments must be specified","The \"options.entryTypes\" property","The \"options.env\" property","The \"options.envPairs\" property","The \"options.errorOnExist\" property","The \"options.exclude\" property","The \"options.execArgv\" property","The \"options.exposeInternals\" property","The \"options.exposeNumericValues\" property","The \"options.fd\" property","The \"options.figures\" property","The \"options.file\" property","The \"options.filename\" property","The \"options.filter\" argument must be a function.","The \"options.filter\" property","The \"options.finishFlush\" property","The \"options.flowlabel\" property","The \"options.flush\" property","The \"options.followSymlinks\" property","The \"options.force\" property","The \"options.forceGC\" property","The \"options.fs\" property","The \"options.fs.close\" property","The \"options.fs.fsync\" property","The \"options.fs.fsyncSync\" property","The \"options.fs.mkdir\" property","The \"options.fs.mkdirSync\" property","The \"options.fs.open\" property","The \"options.fs.read\" property","The \"options.fs.write\" property","The \"options.fs.writeSync\" property","The \"options.fs.writev\" property","The \"options.fsync\" property","The \"options.generatedCode\" property","The \"options.generator\" property","The \"options.gid\" property","The \"options.group\" property","The \"options.halfLife\" property","The \"options.handshakeTimeout\" property","The \"options.hash\" property","The \"options.hashAlgorithm\" property","The \"options.headers.host\" property","The \"options.highWaterMark\" property","The \"options.highest\" property","The \"options.hints\" property","The \"options.histogram\" property","The \"options.host\" property","The \"options.hwm\" property","The \"options.identifier\" property","The \"options.ignore\" property","The \"options.importModuleDynamically\" property","The \"options.includeObjectsCollectedByMajorGC\" property","The \"options.includeObjectsCollectedByMinorGC\" property","The \"options.initializeImportMeta\" property","The \"options.insecureHTTPParser\" property","The \"options.inspectOptions\" property","The \"options.inverse\" argument must be a function.","The \"options.ipv6Only\" property","The \"options.ivLength\" property","The \"options.joinDuplicateHeaders\" property","The \"options.keepAliveInitialDelay\" property","The \"options.keyLength\" property","The \"options.killSignal\" property","The \"options.leading\" property","The \"options.length\" property","The \"options.level\" property","The \"options.limit\" property","The \"options.limits\" argument must be an object.","The \"options.lineOffset\" property","The \"options.localPort\" property","The \"options.lookup\" property","The \"options.lowWaterMark\" property","The \"options.lowest\" property","The \"options.maxBuffer\" property","The \"options.maxBufferSize\" property","The \"options.maxDepth\" property","The \"options.maxLength\" property","The \"options.maxOriginSetSize\" property","The \"options.maxOutputLength\" property","The \"options.maxPending\" property","The \"options.maxQueue\" property","The \"options.maxSessionInvalidFrames\" property","The \"options.maxSessionRejectedStreams\" property","The \"options.maxTimeout\" property","The \"options.maxWrite\" property","The \"options.memLevel\" property","The \"options.method\" property","The \"options.mgf1Hash\" property","The \"options.mgf1HashAlgorithm\" property","The \"options.microtaskMode\" property","The \"options.min\" property","The \"options.minDHSize\" property","The \"options.minLength\" property","The \"options.mkdir\" property","The \"options.mode\" property","The \"options.modulusLength\" property","The \"options.multiLabelWildcards\" property","The \"options.name\" property","The \"options.namedCurve\" property","The \"options.nodeModules\" property","The \"options.objectMode\" property","The \"options.onConflict\" argument must be a function.","The \"options.onConflict\" argument must be a number.","The \"options.ondone\" property","The \"options.open\" argument must be a boolean.","The \"options.optimizeEmptyRequests\" property","The \"options.origin\" property","The \"options.outputLength\" property","The \"options.params[key]\" property","The \"options.parsingContext\" property","The \"options.partialWildcards\" property","The \"options.path\" property","The \"options.periodicFlush\" property","The \"options.persistent\" property","The \"options.port\" property","The \"options.preopens\" property","The \"options.preserveTimestamps\" property","The \"options.prime\" property","The \"options.primeLength\" property","The \"options.probabilities\" property","The \"options.probabilities[","The \"options.produceCachedData\" property","The \"options.progress\" argument must be a function.","The \"options.pskCallback\" property","The \"options.pskIdentityHint\" property","The \"options.publicExponent\" property","The \"options.rate\" argument must be a positive integer.","The \"options.rate\" argument must be an integer.","The \"options.readBigInts\" argument must be a boolean.","The \"options.readOnly\" argument must be a boolean.","The \"options.receiveBlockList\" property","The \"options.recordsPerChunk\" property","The \"options.recursive\" property","The \"options.recvBufferSize\" property","The \"options.ref\" property","The \"options.rejectGarbageAfterEnd\" property","The \"options.rejectNonStandardBodyWrites\" property","The \"options.rejectOnCancel\" property","The \"options.rem\" property","The \"options.requireHostHeader\" property","The \"options.resolution\" property","The \"options.retryEAGAIN\" property","The \"options.returnArrays\" argument must be a boolean.","The \"options.returnOnExit\" property","The \"options.reusePort\" property","The \"options.safe\" property","The \"options.saltLength\" property","The \"options.sampleInterval\" property","The \"options.samplePerIteration\" property","The \"options.sendBlockList\" property","The \"options.sendBufferSize\" property","The \"options.shell\" property","The \"options.shouldUpgradeCallback\" property","The \"options.signal\" property","The \"options.singleLabelSubdomains\" property","The \"options.source\" argument must be a string.","The \"options.sourceMap\" property","The \"options.sourceUrl\" property","The \"options.stackDepth\" property","The \"options.start\" argument must be a function or a primitive value.","The \"options.start\" property","The \"options.stderr\" property","The \"options.stdin\" property","The \"options.stdio[","The \"options.stdout\" property","The \"options.step\" argument must be a function.","The \"options.strategy\" property","The \"options.strict\" property","The \"options.strictSingleValueFields\" property","The \"options.subject\" property","The \"options.sync\" property","The \"options.table\" argument must be a string.","The \"options.target\" argument must be a string.","The \"options.threshold\" property","The \"options.throwIfNoEntry\" property","The \"options.timeout\" argument must be an integer.","The \"options.timeout\" property","The \"options.tries\" property","The \"options.type\" property","The \"options.typeOfService\" property","The \"options.uid\" property","The \"options.unknownProtocolTimeout\" property","The \"options.useBigIntArguments\" argument must be a boolean.","The \"options.validateStream\" property","The \"options.varargs\" argument must be a boolean.","The \"options.verbatim\" property","The \"options.verbatimSymlinks\" property","The \"options.version\" property","The \"options.wildcards\" property","The \"options.windowBits\" property","The \"options.windowsHandle\" property","The \"options.windowsHide\" property","The \"options.windowsVerbatimArguments\" property","The \"origin\" argument","The \"originOrStream\" argument","The \"original\" argument","The \"other\" argument","The \"otherBuffer\" argument","The \"otherCert\" argument","The \"otherKeyObject\" argument","The \"outputEncoding\" argument","The \"outputLength\" argument","The \"p\" argument","The \"packageJSONUrl\" argument","The \"pair\" argument","The \"pair.readable\" property","The \"pair.writable\" property","The \"parallelization\" argument","The \"parameters\" argument","The \"parameters.associatedData.byteLength\" property","The \"parameters.memory\" property","The \"parameters.message.byteLength\" property","The \"parameters.nonce.byteLength\" property","The \"parameters.parallelism\" property","The \"parameters.passes\" property","The \"parameters.secret.byteLength\" property","The \"parameters.tagLength\" property","The \"params\" argument","The \"parentURL\" argument","The \"path\" argument","The \"path\" argument must be a string.","The \"pathObject\" argument","The \"paths\" argument","The \"paths[","The \"pattern\" argument","The \"patterns\" argument","The \"payload\" argument","The \"percentile\" argument","The \"percentiles\" argument","The \"percentiles[","The \"pid\" argument","The \"pkey\" argument","The \"port\" argument","The \"port\" argument must be a MessagePort instance","The \"position\" argument","The \"prefix\" argument","The \"prev\" argument","The \"prev.system\" property","The \"prev.user\" property","The \"prevValue\" argument","The \"prevValue.system\" property","The \"prevValue.user\" property","The \"priority\" argument","The \"promise\" argument","The \"promiseFn\" argument","The \"properties\" argument","The \"proxyEnv\" argument","The \"psk\" argument","The \"pskCallback\" argument","The \"r\" argument","The \"readBigInts\" argument must be a boolean.","The \"readableStrategy\" argument","The \"readableStream\" argument","The \"reducer\" argument","The \"reference\" argument","The \"regexp\" argument","The \"request\" argument","The \"requestTimeout\" argument","The \"resource\" argument","The \"ret\" argument","The \"returnArrays\" argument must be a boolean.","The \"rrtype\" argument","The \"scope\" argument","The \"secureOptions\" argument","The \"servers\" argument","The \"servers[","The \"setMaxListeners\" argument","The \"signal\" argument","The \"signals\" argument","The \"signals[0]\" argument","The \"signature\" argument","The \"sink\" argument","The \"size\" argument","The \"sizeOrKey\" argument","The \"sloTarget\" argument","The \"source\" argument","The \"sourceAddress\" argument","The \"sourceDb\" argument must be an object.","The \"sourceText\" argument","The \"sources\" argument","The \"specifier\" argument","The \"sql\" argument must be a string.","The \"src\" argument","The \"start\" argument","The \"startTime\" argument","The \"statusCode\" argument","The \"stepSize\" argument","The \"str\" argument","The \"strategy\" argument","The \"strategy.size\" property","The \"stream\" argument","The \"streamBase\" argument","The \"streamReadable\" argument","The \"streamWritable\" argument","The \"streams\" argument","The \"streams[stream.length - 1]\" property","The \"strict\" argument","The \"string\" argument","The \"string\" argument must be of type string. Received type ","The \"stringToWrite\" argument","The \"subscription\" argument","The \"suffix\" argument","The \"superCtor\" argument","The \"superCtor.prototype\" property","The \"tabSize\" argument","The \"target\" argument","The \"text\" argument","The \"this\" argument","The \"time\" argument","The \"timeout\" argument","The \"to\" argument","The \"tokens\" argument","The \"tos\" argument","The \"trackPromises\" argument","The \"transform.readable\" property","The \"transform.writable\" property","The \"transformer\" argument","The \"trigger\" argument","The \"ttl\" argument","The \"type\" and \"listener\" arguments must be specified","The \"type\" argument","The \"uid\" argument","The \"unknownProtocolTimeout\" argument","The \"url\" argument","The \"urlObject\" argument","The \"util.promisify.custom\" property","The \"val\" argument","The \"value\" argument","The \"view\" argument","The \"wait\" argument","The \"warning\" argument","The \"windowSize\" argument","The \"writableStrategy\" argument","The \"writableStream\" argument","The \"x\" argument","The \"y\" argument","The 'allowZero' argument must be of type boolean.","The 'assert' option must be an object","The 'failureType' argument must be of type string or symbol.","The 'with' option must be an object","The .constructor property is not an object","The .flags property of the argument to String.prototype.matchAll cannot be null or undefined","The .size property is NaN","The :path header is forbidden for CONNECT requests","The :scheme header is forbidden for CONNECT requests","The ALPNCallback and ALPNProtocols TLS options are mutually exclusive","The ArrayBuffer could not be transferred","The FileHandle is closed","The FileHandle is closing","The FileHandle is locked","The FileHandle with fs method is not implemented","The MIME syntax for a ","The MIME syntax for a parameter name in \"","The MIME syntax for a parameter value in \"","The MIME syntax for a subtype in \"","The MIME syntax for a type in \"","The QUIC session requires version negotiation","The QUIC stream was reset by the peer with error code ","The ReadableStream is locked","The SQL query contains no statements.","The URL ","The URL must be ","The URL must be of scheme file","The URL must be of scheme file:","The V8 platform used by this instance of Node does not support creating Workers","The WritableStream is locked","The _implicitHeader() method is not implemented","The _read() method is not implemented","The _transform() method is not implemented","The _write() method is not implemented","The `domain` module is in use, which is mutually exclusive with calling process.setUncaughtExceptionCaptureCallback()","The `util.isError` API is deprecated. Please use `ObjectPrototypeToString(e) === \"[object Error]\" || e instanceof Error` instead.","The algorithm is not supported","The argument '","The argument '--dns-result-order'","The argument '--localstorage-file'","The argument 'ALPNProtocols'","The argument 'address'","The argument 'algorithm'","The argument 'alignment'","The argument 'args[","The argument 'buffer'","The argument 'bytesWritten'","The argument 'chunk'","The argument 'cidr'","The argument 'colorMode'","The argument 'completer'","The argument 'conditions'","The argument 'dest'","The argument 'dnsOrder'","The argument 'encoding'","The argument 'env'","The argument 'error'","The argument 'existingPath'","The argument 'family'","The argument 'file'","The argument 'filename'","The argument 'flags'","The argument 'format'","The argument 'headers'","The argument 'hints'","The argument 'hostname'","The argument 'id'","The argument 'identity'","The argument 'inputEncoding'","The argument 'key'","The argument 'mask'","The argument 'method'","The argument 'minLength'","The argument 'mode'","The argument 'modulePath'","The argument 'ms'","The argument 'name'","The argument 'newPath'","The argument 'oldPath'","The argument 'options'","The argument 'outputEncoding'","The argument 'path'","The argument 'pkey'","The argument 'prefix'","The argument 'protocols[","The argument 'psk'","The argument 'rrtype'","The argument 'scheduling'","The argument 'signalCode'","The argument 'size'","The argument 'src'","The argument 'start'","The argument 'stdio'","The argument 'stream'","The argument 'streams[","The argument 'target'","The argument 'trackPromises'","The argument 'tracked'","The argument 'type'","The argument 'url'","The argument 'value'","The argument 'view'","The argument 'x'","The argument 'y'","The base64 input terminates with a single character, excluding padding (=).","The base64 input terminates with non-zero padding bits.","The blob could not be read","The bound socket has already been adopted by a server or socket","The buffer size is invalid","The byte length of the protocol at index ","The call was dropped by the throttled function","The changeset is too large.","The client is closed","The client is destroyed","The comparison function must be either a function or undefined","The comparison function must be either a function or undefined: ","The content of \"","The data argument must be an integer-type TypedArray","The debounced call was superseded","The destination thread threw an error while processing the message","The encoded data was not valid for encoding ","The encoded data was not valid for encoding latin1","The encoded data was not valid for encoding utf-8","The error \"","The error is expected to be an instance of \"","The error message \"","The error message was passed as error object \"","The error message with function \"","The event \"","The expression evaluated to a falsy value:\n\n  ","The feature ","The feature process.execve is unavailable on the current platform, which is being used to run Node.js","The feature windowsHandle is unavailable on the current platform, which is being used to run Node.js","The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object.","The input causes overflow.","The input did not match the regular expression ","The input did not match the regular expression /(?!)/. Input:\n\n'","The input was expected to not match the regular expression ","The input was expected to not match the regular expression /./. Input:\n\n'","The inspector session","The inspector session is already connected","The iterator does not provide a 'throw' method.","The iterator method must return an object","The iterator's 'return' method is not callable","The iterator.next() method must return an object","The last argument must be of type function.","The lchmod() method is not implemented","The left-hand side of a for-of loop may not be 'async'.","The left-hand side of a for-of loop may not start with 'let'.","The module '","The normalization form should be one of ","The normalization form should be one of NFC, NFD, NFKC, NFKD.","The number ","The open() method is not implemented","The operation failed for an operation-specific reason","The operation failed for an operation-specific reason[","The operation was aborted","The operation was aborted due to timeout","The operation was aborted.","The operation was canceled","The options argument must be either an object or undefined","The pending stream has been canceled","The promise returned by the iterator.next() method must fulfill with an object","The promise returned by the iterator.return() method must fulfill with an object","The properties 'initial' and 'minimum' are not allowed at the same time","The property '","The property 'Host in options.headers'","The property 'context.conditions'","The property 'exportNames.","The property 'headers[http2.neverIndex]'","The property 'input.escapeCodeTimeout'","The property 'key.crv'","The property 'key.kty'","The property 'options.","The property 'options.address'","The property 'options.cipher' is required for GMAC","The property 'options.contentMode'","The property 'options.ctsMode'","The property 'options.cwd'","The property 'options.dequantize'","The property 'options.diff'","The property 'options.dsaEncoding'","The property 'options.encoding'","The property 'options.endings'","The property 'options.entryTypes'","The property 'options.eval'","The property 'options.execution'","The property 'options.family'","The property 'options.format'","The property 'options.hash'","The property 'options.headers'","The property 'options.headers[","The property 'options.highest'","The property 'options.host'","The property 'options.httpValidation'","The property 'options.length'","The property 'options.mgf1Hash'","The property 'options.microtaskMode'","The property 'options.min'","The property 'options.mode'","The property 'options.objectMode'","The property 'options.offset'","The property 'options.order'","The property 'options.outputLength' was not honored by MAC ","The property 'options.overflow'","The property 'options.paramEncoding'","The property 'options.passphrase'","The property 'options.path'","The property 'options.paths'","The property 'options.privateKey'","The property 'options.privateKeyEncoding'","The property 'options.probabilities'","The property 'options.publicKey'","The property 'options.publicKeyEncoding'","The property 'options.recursive'","The property 'options.serialization'","The property 'options.servername'","The property 'options.sourceMap'","The property 'options.statCheck'","The property 'options.subject'","The property 'options.type'","The property 'options.version'","The property 'options.xtsStandard'","The property 'prevValue.system'","The property 'prevValue.user'","The property 'source.autoAllocateChunkSize'","The property 'source.type'","The property 'strategy.highWaterMark'","The property 'strategy.size'","The property 'transformer.readableType'","The property 'transformer.writableType'","The provided data is too small.","The public and private keys must be of the same type","The publicExponent must be equivalent to an unsigned 32-bit value","The reader is not attached to a stream","The reader is not bound to a ReadableStream","The reader is not readable","The requested length exceeds 65,536 bytes","The requested module '","The requested operation is not valid for the provided key","The resolveSync() method is not implemented","The second argument to import() must be an object","The selected key encoding ","The selected key encoding is incompatible with the key type","The selected key encoding jwk does not support encryption.","The selected key encoding raw format does not support encryption.","The server sent more ORIGIN frames than the allowed number of ","The session has been destroyed","The signature of Argument 1 (a WebAssembly function) does not match the signature specified in Argument 0","The socket has been disconnected from the Http2Session","The socket is already bound to an Http2Session","The source map for '","The stream has been destroyed","The stream/iter API requires the --experimental-stream-iter flag","The string to be decoded is not correctly encoded.","The value \"object\" should be written as \"Object\"","The value argument must be specified","The value of \"","The value of \"INSPECT_MAX_BYTES\"","The value of \"N\"","The value of \"algorithm.saltLength\"","The value of \"alignment\"","The value of \"base\"","The value of \"blockSize\"","The value of \"code\"","The value of \"connectionsCheckingInterval\"","The value of \"cost\"","The value of \"count\"","The value of \"defaultMaxListeners\"","The value of \"delay\"","The value of \"dir\"","The value of \"dx\"","The value of \"dy\"","The value of \"end\"","The value of \"err\"","The value of \"expected\"","The value of \"expectedInterval\"","The value of \"fd\"","The value of \"fd\" is out of range. It must be an integer. Received ","The value of \"firstBucket\"","The value of \"frameCount\"","The value of \"generator\"","The value of \"gid\"","The value of \"groupIndentation\"","The value of \"headersTimeout\"","The value of \"hex\"","The value of \"historySize\"","The value of \"id\"","The value of \"info\"","The value of \"interval\"","The value of \"iterations\"","The value of \"keepAliveTimeout\"","The value of \"keepAliveTimeoutBuffer\"","The value of \"keylen\"","The value of \"kind\"","The value of \"len\"","The value of \"length\"","The value of \"level\"","The value of \"limit\"","The value of \"mask\"","The value of \"max","The value of \"max\"","The value of \"maxHeaderSize\"","The value of \"maxSessionInvalidFrames\"","The value of \"maxSessionRejectedStreams\"","The value of \"maxTotalSockets\"","The value of \"maxmem\"","The value of \"mode\"","The value of \"msec\"","The value of \"myersDiff input size\"","The value of \"nameOrNid\"","The value of \"number\"","The value of \"offset\"","The value of \"options.autoSelectFamilyAttemptTimeout\"","The value of \"options.bins\"","The value of \"options.bufferSize\"","The value of \"options.checks\"","The value of \"options.chunkDuration\"","The value of \"options.chunkSize\"","The value of \"options.chunks\"","The value of \"options.columnOffset\"","The value of \"options.concurrency\"","The value of \"options.confidence\"","The value of \"options.debounce\"","The value of \"options.divisorLength\"","The value of \"options.figures\"","The value of \"options.finishFlush\"","The value of \"options.flowlabel\"","The value of \"options.flush\"","The value of \"options.generator\"","The value of \"options.gid\"","The value of \"options.halfLife\"","The value of \"options.highWaterMark\"","The value of \"options.highest\"","The value of \"options.hwm\"","The value of \"options.ivLength\"","The value of \"options.keyLength\"","The value of \"options.length\"","The value of \"options.level\"","The value of \"options.limit\"","The value of \"options.lineOffset\"","The value of \"options.lowWaterMark\"","The value of \"options.lowest\"","The value of \"options.maxBuffer\"","The value of \"options.maxBufferSize\"","The value of \"options.maxDepth\"","The value of \"options.maxLength\"","The value of \"options.maxOriginSetSize\"","The value of \"options.maxOutputLength\"","The value of \"options.maxPending\"","The value of \"options.maxQueue\"","The value of \"options.maxSessionInvalidFrames\"","The value of \"options.maxSessionRejectedStreams\"","The value of \"options.maxTimeout\"","The value of \"options.maxWrite\"","The value of \"options.memLevel\"","The value of \"options.min\"","The value of \"options.minDHSize\"","The value of \"options.minLength\"","The value of \"options.mode\"","The value of \"options.modulusLength\"","The value of \"options.outputLength\"","The value of \"options.periodicFlush\"","The value of \"options.primeLength\"","The value of \"options.probabilities.length\"","The value of \"options.probabilities[","The value of \"options.publicExponent\"","The value of \"options.recordsPerChunk\"","The value of \"options.recvBufferSize\"","The value of \"options.resolution\"","The value of \"options.saltLength\"","The value of \"options.sampleInterval\"","The value of \"options.sendBufferSize\"","The value of \"options.stackDepth\"","The value of \"options.start\"","The value of \"options.stderr\"","The value of \"options.stdin\"","The value of \"options.stdout\"","The value of \"options.strategy\"","The value of \"options.threshold\"","The value of \"options.timeout\"","The value of \"options.tries\"","The value of \"options.typeOfService\"","The value of \"options.uid\"","The value of \"options.unknownProtocolTimeout\"","The value of \"options.windowBits\"","The value of \"originOrStream\"","The value of \"outputLength\"","The value of \"p\"","The value of \"parallelization\"","The value of \"parameters.associatedData.byteLength\"","The value of \"parameters.memory\"","The value of \"parameters.message.byteLength\"","The value of \"parameters.nonce.byteLength\"","The value of \"parameters.parallelism\"","The value of \"parameters.passes\"","The value of \"parameters.secret.byteLength\"","The value of \"parameters.tagLength\"","The value of \"percentile\"","The value of \"percentiles[","The value of \"pid\"","The value of \"port\"","The value of \"position\"","The value of \"prefix\"","The value of \"prev.system\"","The value of \"prev.user\"","The value of \"priority\"","The value of \"r\"","The value of \"requestTimeout\"","The value of \"secureOptions\"","The value of \"setMaxListeners\"","The value of \"size + offset\"","The value of \"size\"","The value of \"sizeOrKey\"","The value of \"sloTarget\"","The value of \"sourceEnd\"","The value of \"sourceStart\"","The value of \"sourceStart\" is out of range.","The value of \"start\"","The value of \"statusCode\"","The value of \"stepSize\"","The value of \"strategy\"","The value of \"tabSize\"","The value of \"targetStart\"","The value of \"targetStart\" is out of range.","The value of \"time\"","The value of \"timeout\"","The value of \"tos\"","The value of \"uid\"","The value of \"unknownProtocolTimeout\"","The value of \"val\"","The value of \"value\"","The value of \"wait\"","The value of \"windowSize\"","The value of \"write\"","The value of \"writev\"","The value of \"x\"","The value of \"y\"","The value of column ","The windowsHandle with fs method is not implemented","The worker script or module filename must be an absolute path or a relative path starting with './' or '../'.","The writer is closed","The writer is closing"],
"There":["There are too many CPU profiles"],
"This":["\nThis file is being treated as an ES module because it has a '.js' file extension and '","'. This command does not take positional arguments",". This version of Node.js requires\nNODE_MODULE_VERSION ","This BYOB request has been invalidated","This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason \"","This handle type cannot be sent","This is caused by either a bug in Node.js or incorrect usage of Node.js internals.\nPlease open an issue with this stack trace at https://github.com/nodejs/node/issues\n","This may be caused by a race condition if the module is simultaneously dynamically ","This method can only be called on SQLTagStore instances.","This mode cannot generate an uncompressed block","This operation was aborted","This should not happen","This socket has been ended by the other party"],
"Throwing":["Throwing ERR_WORKER_OUT_OF_MEMORY, new_limit="],
"Time":["Time in seconds"],
"TimeoutError":["TimeoutError"],
"To":[" To see where the top-level await comes from, use --experimental-print-required-tla.","'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- \"","'?\nTo specify an option argument starting with a dash use ",". To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "],
"Too":["Too Early","Too Many Requests","Too many arguments in function call (only 65525 allowed)","Too many arguments in function call (only 65535 allowed)","Too many captures","Too many elements passed to Promise.","Too many eval calls in script","Too many invalid HTTP/2 frames","Too many message fragments","Too many parameters in function definition (only 65534 allowed)","Too many properties to enumerate","Too many variables declared (only 4194303 allowed)"],
"Top":["Top-level await promise never resolved"],
"Trace":["Trace event category must be a string.","Trace event id must be a number.","Trace event name must be a string.","Trace event name must not be an empty string.","Trace event phase must be a number.","Trace events are unavailable"],
"Trailers":["Trailers are invalid with this transfer encoding"],
"Trailing":["Trailing headers cannot be sent until after the wantTrailers event is emitted","Trailing headers have already been sent","Trailing junk found after the end of the compressed stream"],
"Transfer":["Transfer-Encoding can't be present with Content-Length"],
"TransformStream":["#<TransformStream>","TransformStream","TransformStream has been terminated"],
"TransformStreamDefaultController":["#<TransformStreamDefaultController>","TransformStreamDefaultController"],
"Try":["Try await-ing the import() sequentially in a loop instead.\n","Try making at least part of the dependency in the graph lazily loaded."],
"TurboShakeParams":["TurboShakeParams.domainSeparation must be in range 0x01-0x7f"],
"Type":["Type of '"],
"TypeError":["TypeError"],
"TypeMismatchError":["TypeMismatchError"],
"UI":["UI lib","UI routines"],
"UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY":["UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY"],
"UNABLE_TO_DECRYPT_CERT_SIGNATURE":["UNABLE_TO_DECRYPT_CERT_SIGNATURE"],
"UNABLE_TO_DECRYPT_CRL_SIGNATURE":["UNABLE_TO_DECRYPT_CRL_SIGNATURE"],
"UNABLE_TO_GET_CRL":["UNABLE_TO_GET_CRL"],
"UNABLE_TO_GET_ISSUER_CERT":["UNABLE_TO_GET_ISSUER_CERT"],
"UNABLE_TO_GET_ISSUER_CERT_LOCALLY":["UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
"UNABLE_TO_VERIFY_LEAF_SIGNATURE":["UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
"UNDICI_CONNECT":["UNDICI_CONNECT"],
"UNDICI_PIPELINE":["UNDICI_PIPELINE"],
"UNDICI_REQUEST":["UNDICI_REQUEST"],
"UNDICI_STREAM":["UNDICI_STREAM"],
"UNDICI_UPGRADE":["UNDICI_UPGRADE"],
"UND_ERR":["UND_ERR"],
"UND_ERR_ABORT":["UND_ERR_ABORT"],
"UND_ERR_ABORTED":["UND_ERR_ABORTED"],
"UND_ERR_BODY_TIMEOUT":["UND_ERR_BODY_TIMEOUT"],
"UND_ERR_BPL_MISSING_UPSTREAM":["UND_ERR_BPL_MISSING_UPSTREAM"],
"UND_ERR_CLOSED":["UND_ERR_CLOSED"],
"UND_ERR_CONNECT_TIMEOUT":["UND_ERR_CONNECT_TIMEOUT"],
"UND_ERR_DESTROYED":["UND_ERR_DESTROYED"],
"UND_ERR_HEADERS_OVERFLOW":["UND_ERR_HEADERS_OVERFLOW"],
"UND_ERR_HEADERS_TIMEOUT":["UND_ERR_HEADERS_TIMEOUT"],
"UND_ERR_INFO":["UND_ERR_INFO"],
"UND_ERR_INVALID_ARG":["UND_ERR_INVALID_ARG"],
"UND_ERR_INVALID_RETURN_VALUE":["UND_ERR_INVALID_RETURN_VALUE"],
"UND_ERR_MAX_ORIGINS_REACHED":["UND_ERR_MAX_ORIGINS_REACHED"],
"UND_ERR_NOT_SUPPORTED":["UND_ERR_NOT_SUPPORTED"],
"UND_ERR_PRX_CONN":["UND_ERR_PRX_CONN"],
"UND_ERR_PRX_TLS":["UND_ERR_PRX_TLS"],
"UND_ERR_REQ_CONTENT_LENGTH_MISMATCH":["UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"],
"UND_ERR_REQ_RETRY":["UND_ERR_REQ_RETRY"],
"UND_ERR_RESPONSE":["UND_ERR_RESPONSE"],
"UND_ERR_RESPONSE_STATUS_CODE":["UND_ERR_RESPONSE_STATUS_CODE"],
"UND_ERR_RES_CONTENT_LENGTH_MISMATCH":["UND_ERR_RES_CONTENT_LENGTH_MISMATCH"],
"UND_ERR_RES_EXCEEDED_MAX_SIZE":["UND_ERR_RES_EXCEEDED_MAX_SIZE"],
"UND_ERR_SOCKET":["UND_ERR_SOCKET"],
"UND_ERR_SOCKS5":["UND_ERR_SOCKS5"],
"UND_ERR_SOCKS5_ADDR_TYPE":["UND_ERR_SOCKS5_ADDR_TYPE"],
"UND_ERR_SOCKS5_AUTH_FAILED":["UND_ERR_SOCKS5_AUTH_FAILED"],
"UND_ERR_SOCKS5_AUTH_METHOD":["UND_ERR_SOCKS5_AUTH_METHOD"],
"UND_ERR_SOCKS5_AUTH_REJECTED":["UND_ERR_SOCKS5_AUTH_REJECTED"],
"UND_ERR_SOCKS5_AUTH_VERSION":["UND_ERR_SOCKS5_AUTH_VERSION"],
"UND_ERR_SOCKS5_REPLY_VERSION":["UND_ERR_SOCKS5_REPLY_VERSION"],
"UND_ERR_SOCKS5_VERSION":["UND_ERR_SOCKS5_VERSION"],
"UND_ERR_WS_MESSAGE_SIZE_EXCEEDED":["UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"],
"UNKNOWN":["UNKNOWN","UNKNOWN: unknown error"],
"UNKNOWN_ARES_ERROR":["UNKNOWN_ARES_ERROR"],
"UPDATE":["UPDATE \"","UPDATE temp.sqlite_master SET sql = sqlite_rename_quotefix('temp', sql)WHERE name NOT LIKE 'sqliteX_"],
"UPSERT":["UPSERT not implemented for virtual table \""],
"URI":["URI Too Long","URI malformed"],
"URIError":["URIError"],
"URL":["URL cannot contain credentials for request mode \"cors\"","URL scheme must be a HTTP(S) scheme"],
"URLPattern":["#<URLPattern>","URLPattern","URLPattern input needs to be a string or an object"],
"URLSearchParams":["URLSearchParams"],
"URLs":["URLs for OpenSSL STORE loaders are only accepted for private keys"],
"USE":["USE TEMP B-TREE FOR "],
"Uint16Array":["Uint16Array"],
"Uint32Array":["Uint32Array"],
"Uint8Array":["Uint8Array","Uint8Array.prototype.setFromBase64","Uint8Array.prototype.setFromHex","Uint8Array.prototype.toBase64","Uint8Array.prototype.toHex"],
"Uint8ClampedArray":["Uint8ClampedArray"],
"Unable":["Unable to create BUF_MEM pointer","Unable to create RSA pointer","Unable to create key pointer","Unable to deserialize cloned data due to invalid or unsupported version.","Unable to deserialize cloned data.","Unable to enqueue","Unable to export ","Unable to export a pkcs8 ","Unable to export a raw ","Unable to grow instance memory","Unable to import ","Unable to import AES key with format ","Unable to import HMAC key with format ","Unable to import RSA key with format ","Unable to load PFX certificate","Unable to load certificate from PFX data","Unable to load private key from PFX data","Unable to open file as blob","Unable to read PKCS#12 data","Unable to reopen a file descriptor, you must pass a file to SonicBoom","Unable to transcode Buffer [","Unable to use this key to ","Unable to use this key to decrypt","Unable to use this key to encrypt","Unable to use this key to unwrapKey","Unable to use this key to wrapKey"],
"Unary":["Unary operator used immediately before exponentiation expression. Parenthesis must be used to disambiguate operator precedence"],
"Unauthorized":["Unauthorized"],
"Unavailable":["Unavailable For Legal Reasons"],
"Uncaught":["Uncaught ","Uncaught N-API callback exception detected, please run node with option --force-node-api-uncaught-exceptions-policy=true to handle those exceptions properly."],
"Undefined":["Undefined Unicode code-point","Undefined label '"],
"UndiciError":["UndiciError"],
"Unexpected":["Unexpected argument '","Unexpected char in url schema","Unexpected char in url server","Unexpected continuation frame","Unexpected end of JSON input","Unexpected end of arg string","Unexpected end of input","Unexpected eval or arguments in strict mode","Unexpected identifier '","Unexpected module status ","Unexpected non-whitespace character after JSON at position ","Unexpected number","Unexpected number in JSON at position ","Unexpected private field","Unexpected proxy protocol ","Unexpected regular expression","Unexpected reserved word","Unexpected space after start line","Unexpected start char in url","Unexpected status of a module that is imported again after being required. Status = ","Unexpected strict mode reserved word","Unexpected string","Unexpected string in JSON at position ","Unexpected template string","Unexpected token '","Unexpected token 'async'","Unexpected token 'break'","Unexpected token 'case'","Unexpected token 'catch'","Unexpected token 'class'","Unexpected token 'const'","Unexpected token 'continue'","Unexpected token 'default'","Unexpected token 'delete'","Unexpected token 'do'","Unexpected token 'else'","Unexpected token 'export'","Unexpected token 'extends'","Unexpected token 'false'","Unexpected token 'finally'","Unexpected token 'for'","Unexpected token 'function'","Unexpected token 'get'","Unexpected token 'if'","Unexpected token 'import'","Unexpected token 'in'","Unexpected token 'instanceof'","Unexpected token 'new'","Unexpected token 'null'","Unexpected token 'of'","Unexpected token 'return'","Unexpected token 'set'","Unexpected token 'super'","Unexpected token 'switch'","Unexpected token 'this'","Unexpected token 'throw'","Unexpected token 'true'","Unexpected token 'try'","Unexpected token 'typeof'","Unexpected token 'using'","Unexpected token 'var'","Unexpected token 'void'","Unexpected token 'while'","Unexpected whitespace after header value"],
"Unhandled":["Unhandled error.","Unhandled error. (","Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: "],
"Unknown":["Unknown DH group","Unknown SOCKS5 error code: ","Unknown SourceTextModule type: ","Unknown address type '","Unknown boxed type ","Unknown cipher","Unknown deserialize spec ","Unknown encoding: ","Unknown error","Unknown file extension \"","Unknown frame descriptor","Unknown memory index","Unknown method: ","Unknown module format: ","Unknown named parameter '","Unknown option '","Unknown reason","Unknown signal: ","Unknown worker message type "],
"Unprocessable":["Unprocessable Entity"],
"Unreachable":["\"Unreachable code reached\" \": \" \"Invalid flush value\"","Unreachable","Unreachable code","Unreachable code reached by "],
"Unrecognized":["Unrecognized algorithm name","Unrecognized namedCurve","Unrecognized simdutf error"],
"Unserializable":["Unserializable host object","Unserializable host object: "],
"Unspecified":["Unspecified error code","Unspecified validation error"],
"Unsupported":["Unsupported ","Unsupported Bytecode","Unsupported CShakeParams customization","Unsupported CShakeParams functionName","Unsupported CShakeParams outputLength","Unsupported JWK AKP \"alg\"","Unsupported JWK EC curve: ","Unsupported JWK Key Type.","Unsupported KmacParams outputLength","Unsupported Media Type","Unsupported PKCS12 PFX data","Unsupported algorithm.length","Unsupported authentication method: ","Unsupported combination of parameters","Unsupported crypto operation","Unsupported digest algorithm","Unsupported fd type: ","Unsupported frame parameter","Unsupported key type","Unsupported key usage for ","Unsupported key usage for a ","Unsupported key usage for a RSA key","Unsupported key usage for an ","Unsupported key usage for an AES key","Unsupported key usage for an ECDH key","Unsupported key usage for an ECDSA key","Unsupported key usage for an HMAC key","Unsupported max Symbol Value : too large","Unsupported parameter","Unsupported reference to 'super'"],
"Unterminated":["Unterminated character class","Unterminated fractional number in JSON at position ","Unterminated group","Unterminated string in JSON at position ","Unterminated template literal"],
"Unused":["Unused static private method '"],
"Upgrade":["Upgrade Required","Upgrade not supported for H2"],
"Usages":["Usages cannot be empty when creating a key.","Usages cannot be empty when importing a "],
"Use":["\n(Use `",". Use emitter.setMaxListeners() to increase limit",". Use events.setMaxListeners() to increase limit","Use --allow-addons to manage permissions.","Use --allow-child-process to manage permissions.","Use --allow-fs-read to manage permissions.","Use --allow-fs-write to manage permissions.","Use --allow-inspector to manage permissions.","Use --allow-net to manage permissions.","Use --allow-wasi to manage permissions.","Use --allow-worker to manage permissions.","Use Proxy"],
"User":["User callback error","User identifier does not exist: "],
"Username":["Username and password required for authentication","Username or password too long"],
"Using":["Using cert extension requires at least X509v3"],
"Utf8Stream":["Utf8Stream is destroyed"],
"VIEWs":["VIEWs and/or subqueries nested too deep"],
"VM":["VM Context "],
"Value":["Value ","Value is not JSON serializable","Value is too large to be represented as a JavaScript number: ","Value must be between ","Value need to be finite number for ","Value of \"this\" must be of ","Value of \"this\" must be of type ","Value of \"this\" must be of type AbortSignal","Value of \"this\" must be of type AsymmetricKeyObject","Value of \"this\" must be of type Blob","Value of \"this\" must be of type BroadcastChannel","Value of \"this\" must be of type ByteLengthQueuingStrategy","Value of \"this\" must be of type CompressionStream","Value of \"this\" must be of type CountQueuingStrategy","Value of \"this\" must be of type Crypto","Value of \"this\" must be of type CryptoKey","Value of \"this\" must be of type CustomEvent","Value of \"this\" must be of type DecompressionStream","Value of \"this\" must be of type Dir","Value of \"this\" must be of type ELDHistogram","Value of \"this\" must be of type Event","Value of \"this\" must be of type EventEmitterAsyncResource","Value of \"this\" must be of type EventEmitterReferencingAsyncResource","Value of \"this\" must be of type EventTarget","Value of \"this\" must be of type File","Value of \"this\" must be of type Histogram","Value of \"this\" must be of type KeyObject","Value of \"this\" must be of type Lock","Value of \"this\" must be of type LockManager","Value of \"this\" must be of type MessageEvent","Value of \"this\" must be of type Module","Value of \"this\" must be of type NodeEventTarget","Value of \"this\" must be of type NodePerformanceEntry","Value of \"this\" must be of type Performance","Value of \"this\" must be of type PerformanceEntry","Value of \"this\" must be of type PerformanceMark","Value of \"this\" must be of type PerformanceMeasure","Value of \"this\" must be of type PerformanceObserverEntryList","Value of \"this\" must be of type PerformanceResourceTiming","Value of \"this\" must be of type ReadStream","Value of \"this\" must be of type ReadableByteStreamController","Value of \"this\" must be of type ReadableStream","Value of \"this\" must be of type ReadableStreamBYOBReader","Value of \"this\" must be of type ReadableStreamBYOBRequest","Value of \"this\" must be of type ReadableStreamDefaultReader","Value of \"this\" must be of type RecordableHistogram","Value of \"this\" must be of type Scheduler","Value of \"this\" must be of type SecretKeyObject","Value of \"this\" must be of type SlidingWindowHistogram","Value of \"this\" must be of type SourceTextModule","Value of \"this\" must be of type StringDecoder","Value of \"this\" must be of type SubtleCrypto","Value of \"this\" must be of type SubtleCrypto constructor","Value of \"this\" must be of type SyntheticModule","Value of \"this\" must be of type TextDecoder","Value of \"this\" must be of type TextDecoderStream","Value of \"this\" must be of type TextEncoder","Value of \"this\" must be of type TextEncoderStream","Value of \"this\" must be of type TransformStream","Value of \"this\" must be of type TransformStreamDefaultController","Value of \"this\" must be of type URLSearchParams","Value of \"this\" must be of type URLSearchParamsIterator","Value of \"this\" must be of type WritableStream","Value of \"this\" must be of type WritableStreamDefaultController","Value of \"this\" must be of type WritableStreamDefaultWriter","Value of \"this\" must be of type WriteStream","Value of \"this\" must be of type X509Certificate","Value of \"this\" must be of type nullish or must be the global object"],
"Values":["Values have same structure but are not reference-equal:"],
"Variant":["Variant Also Negotiates"],
"Version":["Version not supported"],
"View":["View cannot be zero-length","View is not zero-length","View is zero-length","View or Viewed ArrayBuffer is zero-length or detached"],
"Viewed":["Viewed ArrayBuffer is detached"],
"WASI":["WASI instance has already started"],
"WASM":["WASM is currently unsupported by require(esm)"],
"WasmFX":["WasmFX: unhandled suspend"],
"WeakMap":["#<WeakMap>","WeakMap","WeakMap.prototype.delete","WeakMap.prototype.get","WeakMap.prototype.getOrInsert","WeakMap.prototype.getOrInsertComputed","WeakMap.prototype.has","WeakMap.prototype.set"],
"WeakRef":["#<WeakRef>","WeakRef","WeakRef.prototype.deref","WeakRef: invalid target"],
"WeakSet":["#<WeakSet>","WeakSet","WeakSet.prototype.add","WeakSet.prototype.delete","WeakSet.prototype.has"],
"WebAssembly":["WebAssembly","WebAssembly is not supported in this environment, but is required for ","WebAssembly is not supported in this environment, but is required for TypeScript","WebAssembly objects are opaque","WebAssembly response ","WebAssembly response body has already been used","WebAssembly response has status code ","WebAssembly response has unsupported MIME type '","WebAssembly.Exception","WebAssembly.Exception must be invoked with 'new'","WebAssembly.Function must be invoked with 'new'","WebAssembly.Global","WebAssembly.Global must be invoked with 'new'","WebAssembly.Instance","WebAssembly.Instance must be invoked with 'new'","WebAssembly.Memory","WebAssembly.Memory must be invoked with 'new'","WebAssembly.MemoryMapDescriptor must be invoked with 'new'","WebAssembly.Module","WebAssembly.Module must be invoked with 'new'","WebAssembly.Module(): BufferSource argument is empty","WebAssembly.Module(): expected magic word ","WebAssembly.Module(): expected version ","WebAssembly.Suspender must be invoked with 'new'","WebAssembly.Suspending","WebAssembly.Suspending must be invoked with 'new'","WebAssembly.Table","WebAssembly.Table must be invoked with 'new'","WebAssembly.Tag","WebAssembly.Tag must be invoked with 'new'","WebAssembly.compile(): Argument ","WebAssembly.compile(): BufferSource argument is empty","WebAssembly.instantiate(): Argument ","WebAssembly.instantiate(): BufferSource argument is empty","WebAssembly.promising","WebAssembly.validate"],
"WebSocket":["WebSocket","WebSocket constructor","WebSocket.close","WebSocket.send"],
"Worker":["Worker initialization failure: ","Worker instance not running","Worker terminated due to reaching memory limit: "],
"Wrap":[" Wrap data: URLs with `new URL`."," Wrap file:// URLs with `new URL`."],
"WrappedFunction":["WrappedFunction threw ("],
"WritableStream":["#<WritableStream>","WritableStream","WritableStream is closed","WritableStream is locked"],
"WritableStreamDefaultController":["#<WritableStreamDefaultController>","WritableStreamDefaultController"],
"WritableStreamDefaultWriter":["#<WritableStreamDefaultWriter>","WritableStreamDefaultWriter"],
"Writer":["Writer has been released","Writer is not bound to a WritableStream"],
"X509":["X509 V3 routines","X509 lib"],
"X509V3":["X509V3 lib"],
"XYZ":["-XYZ'","=-XYZ'","=-XYZ' or '"],
"Yield":["Yield expression not allowed in formal parameter"],
"ZIP":["ZIP archive structure exceeds the allowed size: ","ZIP entry exceeds the allowed size: ","ZIP entry is corrupt: "],
"Z_BUF_ERROR":["Z_BUF_ERROR"],
"Z_DATA_ERROR":["Z_DATA_ERROR"],
"Z_ERRNO":["Z_ERRNO"],
"Z_MEM_ERROR":["Z_MEM_ERROR"],
"Z_NEED_DICT":["Z_NEED_DICT"],
"Z_OK":["Z_OK"],
"Z_STREAM_END":["Z_STREAM_END"],
"Z_STREAM_ERROR":["Z_STREAM_ERROR"],
"Z_UNKNOWN_ERROR":["Z_UNKNOWN_ERROR"],
"Z_VERSION_ERROR":["Z_VERSION_ERROR"],
"Zero":["Zero-length key is not supported"],
"Zlib":["Zlib error"],
"_CloseEvent":["#<_CloseEvent>"],
"_ErrorEvent":["#<_ErrorEvent>"],
"_FormData":["#<_FormData>"],
"_Headers":["#<_Headers>"],
"_MessageEvent":["#<_MessageEvent>"],
"_Request":["#<_Request>"],
"_Response":["#<_Response>"],
"_WebSocket":["#<_WebSocket>"],
"_channel":["_channel is deprecated. Use ChildProcess.channel instead."],
"a":["a JOIN clause is required before ","a NATURAL join may not have an ON or USING clause","a URL string","a dictionary","a finite number","a negative integer","a non-negative finite number","a positive number","a safe integer","a sequence","a string","a string, an ArrayBuffer, or a TypedArray"],
"abort":["abort due to ROLLBACK"],
"aborted":["aborted"],
"about":["about scheme is not supported"],
"abstract":[" abstract socket paths are only supported on Linux.","abstract socket paths are only supported on Linux"],
"accept":["accept"],
"access":[", access",", access '","access","access permission denied","access to ","access to view \""],
"actual":["+ actual","actual "],
"ad":["ad is too large"],
"addEventListener":["addEventListener called with "],
"addMembership":["addMembership"],
"addSourceSpecificMembership":["addSourceSpecificMembership"],
"adding":["adding object"],
"additional":["additional data is too large","additional input too long"],
"additionalData":["additionalData is too big"],
"address":["address","address already in use","address family not supported","address not available"],
"advanced":["' advanced beyond the end of the chain."],
"aes":["aes key setup failed"],
"after":[" after a stream was destroyed"," after a stream was finished","after rename"],
"aggregate":[" aggregate terms","aggregate functions are not allowed in the GROUP BY clause"],
"ai_family":["ai_family not supported"],
"akid":["akid mismatch"],
"algorithm":["algorithm mismatch","algorithm.modulusLength must be at least ","algorithm.public must be a public key","algorithm.public must be an ","algorithm.publicExponent must be at least 3","algorithm.publicExponent must be odd","algorithm.publicExponent must fit in an unsigned 32-bit integer"],
"algorithms":[" algorithms"],
"all":["all VALUES must have the same number of terms"],
"allowH2":["allowH2 must be a valid boolean value"],
"already":[" already exists"," already exists)","already instantiated"],
"ambiguous":["ambiguous column name","ambiguous reference to "],
"an":["an ","an error with identical name but a different prototype.","an instance of ","an instance of AbortController","an instance of AbortSignal","an instance of AggregateError","an instance of Array","an instance of ArrayBuffer","an instance of AsyncDisposableStack","an instance of BigInt","an instance of BigInt64Array","an instance of BigUint64Array","an instance of Blob","an instance of Boolean","an instance of BroadcastChannel","an instance of Buffer","an instance of ByteLengthQueuingStrategy","an instance of CloseEvent","an instance of CompressionStream","an instance of CountQueuingStrategy","an instance of Crypto","an instance of CryptoKey","an instance of CustomEvent","an instance of DOMException","an instance of DataView","an instance of Date","an instance of DecompressionStream","an instance of DisposableStack","an instance of Error","an instance of ErrorEvent","an instance of EvalError","an instance of Event","an instance of EventTarget","an instance of File","an instance of FinalizationRegistry","an instance of Float16Array","an instance of Float32Array","an instance of Float64Array","an instance of FormData","an instance of Function","an instance of Headers","an instance of Int16Array","an instance of Int32Array","an instance of Int8Array","an instance of Iterator","an instance of Map","an instance of MessageChannel","an instance of MessageEvent","an instance of MessagePort","an instance of Navigator","an instance of Number","an instance of Object","an instance of Performance","an instance of PerformanceEntry","an instance of PerformanceMark","an instance of PerformanceMeasure","an instance of PerformanceObserver","an instance of PerformanceObserverEntryList","an instance of PerformanceResourceTiming","an instance of Promise","an instance of QuotaExceededError","an instance of RangeError","an instance of ReadableByteStreamController","an instance of ReadableStream","an instance of ReadableStreamBYOBReader","an instance of ReadableStreamBYOBRequest","an instance of ReadableStreamDefaultController","an instance of ReadableStreamDefaultReader","an instance of ReferenceError","an instance of RegExp","an instance of Request","an instance of Response","an instance of Set","an instance of SharedArrayBuffer","an instance of Storage","an instance of String","an instance of SubtleCrypto","an instance of SuppressedError","an instance of Symbol","an instance of SyntaxError","an instance of TextDecoder","an instance of TextDecoderStream","an instance of TextEncoder","an instance of TextEncoderStream","an instance of TransformStream","an instance of TransformStreamDefaultController","an instance of TypeError","an instance of URIError","an instance of URLPattern","an instance of URLSearchParams","an instance of Uint16Array","an instance of Uint32Array","an instance of Uint8Array","an instance of Uint8ClampedArray","an instance of WeakMap","an instance of WeakRef","an instance of WeakSet","an instance of WebSocket","an instance of WritableStream","an instance of WritableStreamDefaultController","an instance of WritableStreamDefaultWriter","an integer","an object","an unsigned integer"],
"and":[" and "," and <= "," and not a function"," and out of range","\" and \"","\" and steal are mutually exclusive","' and '","' and top-level await are present. If the code is intended to be CommonJS, wrap await in an async function. If the code is intended to be an ES module, "],
"anonymous":[" (anonymous)"],
"another":["another row available"],
"app":["app data in handshake"],
"application":["application data after close notify","application verification failure"],
"are":[" are supported by the default ESM loader"," are supported by the default ESM loader."],
"args":["args["],
"argument":[" argument"," argument must be a string"," argument must be an object"," argument must be between 0 and 100"," argument must be undefined or an integer"," argument required, but ","\" argument","\" argument is ambiguous. ","\" argument must be a string, Uint8Array, or URL without null bytes.","' argument is ambiguous.\nDid you forget to specify the option argument for '","]\" argument","argument buffer overflow","argument list too long","argument must be a buffer","argument must be a string"],
"arguments":[" arguments required, but ","'arguments' is not allowed in class field initializer or static initialization block"],
"aria":["aria key setup failed"],
"array":["(array->Length()) >= (2)","array buffer, or typed array","array buffer, or typed array to be returned for the \"source\" from the \"","array element access out of bounds","array of strings"],
"arrayBuffer":["arrayBuffer must be an ArrayBuffer","arrayBuffer must be an ArrayBuffer or SharedArrayBuffer"],
"as":[" as a dependency specifier for conditions: "," as memory","' as it is "],
"asn1":["asn1 encoding routines","asn1 error","asn1 parse error","asn1 sig parse error"],
"assert":["'assert' is deprecated in import statements and support will be removed in "],
"assertion":["assertion error"],
"asymmetricKeyType":[".asymmetricKeyType\" property"],
"at":["\n    at "," at "," at line "," at position ","\" at position NaN","' at index ","\\ at end of pattern","at least (D)TLS 1.2 needed in Suite B mode","at most "],
"attempt":["attempt to reuse session in different context","attempt to write a readonly database"],
"attempted":[" (attempted address: "," (attempted addresses: "],
"authTagLength":["authTagLength required for "],
"authority":[":authority header is required for CONNECT requests","authority and issuer serial number mismatch","authority and subject key identifier mismatch"],
"authorization":["authorization denied"],
"authorizer":["authorizer malfunction"],
"autoSelectFamilyAttemptTimeout":["autoSelectFamilyAttemptTimeout must be a positive number"],
"aux":["aux error"],
"await":["'await' is not a valid identifier name in an async function","await can not be used when evaluating code while paused in the debugger","await is only valid in async functions and the top level bodies of modules"],
"bad":["bad address in system call argument","bad ai_flags value","bad algorithm name","bad base64 decode","bad certificate","bad change cipher spec","bad cipher","bad compression algorithm","bad connect","bad data","bad data returned by callback","bad decompression","bad decrypt","bad dh value","bad digest length","bad e value","bad early data","bad ecc cert","bad ecpoint","bad encoding","bad end line","bad extension","bad file descriptor","bad fixed header decrypt","bad handshake length","bad handshake state","bad hello request","bad hrr version","bad iv chars","bad key length","bad key share","bad key update","bad legacy version","bad length","bad magic number","bad object header","bad packet","bad packet length","bad pad byte count","bad parameter or other API misuse","bad password read","bad port","bad protocol version number","bad psk","bad psk identity","bad record type","bad response","bad rsa encrypt","bad selector","bad signature","bad srp a length","bad srp parameters","bad srtp mki value","bad srtp protection profile list","bad ssl filetype","bad template","bad tls client version","bad upgrade","bad value","bad version number","bad write retry","bad x509 filetype"],
"base64":["base64 decode error"],
"baseKey":["baseKey does not have deriveBits usage","baseKey does not have deriveKey usage","baseKey must be a private key"],
"baseURL":["baseURL must be a string"],
"basic_string":["basic_string: construction from null is not valid"],
"because":[" because it is a view"," because it is not yet fully loaded.\n"," because it is not yet fully loaded.\nThis may be caused by a race condition if the module is simultaneously dynamically import()-ed via Promise.all().\nTry await-ing the import() sequentially in a loop instead.\n (From "," because it is not yet fully loaded. ","' because '","' because of conflicting names '"],
"before":["' before initialization"],
"bigint":["bigint"],
"bignum":["bignum out of range","bignum routines"],
"binary":["binary must be a Buffer, TypedArray, or DataView"],
"bind":["bind"],
"binder":["binder does not verify"],
"bins":[" \"bins\" and \"probabilities\" are mutually exclusive.","\"bins\" and \"probabilities\" are mutually exclusive"],
"bio":["bio not set","bio write failure"],
"bits":[" bits"],
"block":["block cipher pad is wrong","block type is not 01","block type is not 02"],
"bmpstring":["bmpstring is wrong length"],
"bn":["bn error","bn lib"],
"body":["body has already been used","body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable"],
"bodyTimeout":["bodyTimeout must be a positive integer or zero"],
"boolean":["boolean","boolean is wrong length"],
"broken":["broken pipe"],
"buf":["buf is too big"],
"buffer":["buffer error","buffer is too big","buffer is too long","buffer list arguments","buffer must be a TypedArray or a DataView","buffer source exceeds maximum size of ","buffer too small"],
"but":["' but got ","' but got '","' but the proxy target is non-extensible","' but the proxy target is not extensible"],
"by":["' by "],
"byte":[" byte(s) does not match the content-length of "," byte(s) set in header","byte length of "],
"byte_offset":["byte_offset + byte_length should be less than or equal to the size in bytes of the array passed in"],
"bytes":[" bytes"," bytes."],
"c":["c-ares failed to set servers: \""],
"ca":["ca dn length mismatch","ca key too small","ca md too weak"],
"cache":["cache constants failed"],
"cacheDir":["cacheDir should be a string"],
"cachedData":["cachedData buffer was rejected"],
"callback":["callback failed"],
"called":[" called on incompatible receiver "," called on non-object"," called on null or undefined"," called with a non-global RegExp argument","called a function that was disabled at compile-time","called a function you should not call"],
"caller":["'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them"],
"camellia":["camellia key setup failed"],
"can":[" can only be used for EC keys."," can only be used for RSA keys."," can specify at most 3 algorithms.","' can not be resolved on module '","can not be converted to '","can not be converted to a dictionary","can not be converted to sequence.","can not set readableAll or writableAllt to true when path is abstract unix socket","can only be used for EC keys","can only be used for RSA keys","can specify at most 3 algorithms","can't check dh key","can't find SRP server param","can't pack structure"],
"cannot":[" cannot be 0"," cannot be a SharedArrayBuffer."," cannot be a resizable ArrayBuffer."," cannot be a resizable SharedArrayBuffer."," cannot be a view on a resizable array buffer."," cannot be a view on a shared array buffer."," cannot be called in this context"," cannot be changed from '"," cannot be converted to a BigInt because it is not an integer"," cannot be empty."," cannot be invoked without 'new'"," cannot be invoked without `new`"," cannot be represented by a single KeyObject."," cannot be shared"," cannot be transferred in its current state; it must be a freshly created or accepted handle that has not started reading and has no pending writes"," cannot be used together with options.insecureHTTPParser."," cannot reference objects in database "," cannot use variables","\" cannot be used in combination with option \"","' cannot be accessed at debug time","' cannot be declared with 'var' in current evaluation scope, consider trying 'let' instead","' cannot have their prototype set",": cannot open shared object file: No such file or directory","cannot ","cannot INSERT into generated column \"","cannot UPDATE generated column \"","cannot UPSERT a view","cannot be changed from '","cannot be converted because of the missing '","cannot be converted to a dictionary","cannot be converted to sequence.","cannot be empty","cannot be represented by a single KeyObject","cannot be used together with options.insecureHTTPParser","cannot change ","cannot change cipher","cannot commit - no transaction is active","cannot commit transaction - SQL statements in progress","cannot copy ","cannot copy a FIFO pipe: ","cannot copy a socket file: ","cannot copy an unknown file type: ","cannot create ","cannot create INSTEAD OF trigger on table: ","cannot create a TEMP index on non-TEMP table \"","cannot create trigger on system table","cannot create triggers on shadow tables","cannot create triggers on virtual tables","cannot drop ","cannot drop column \"","cannot get group name","cannot get namespace, module has not been instantiated","cannot get parameters","cannot import ","cannot import memory","cannot invert","cannot join using column ","cannot modify ","cannot open ","cannot open savepoint - SQL statements in progress","cannot open table with generated columns: ","cannot open table without rowid: ","cannot open view: ","cannot open virtual table: ","cannot override ","cannot overwrite ","cannot overwrite directory ","cannot overwrite non-directory ","cannot redirect to non-network location","cannot release savepoint - SQL statements in progress","cannot rollback - no transaction is active","cannot send after transport endpoint shutdown","cannot set parameters","cannot start a transaction within a transaction","cannot store ","cannot use DEFAULT on a generated column","cannot use RETURNING in a trigger","cannot use window functions in recursive queries"],
"cant":["cant check dh key","cant pack structure"],
"caused":[" (caused by: "],
"ccs":["ccs received early"],
"cert":["cert already in hash table","cert cb error","cert info signature and signature algorithm mismatch","cert length mismatch"],
"certificate":["certificate chain too long","certificate has expired","certificate is not yet valid","certificate not trusted","certificate rejected","certificate revoked","certificate signature failure","certificate verification failed","certificate verify failed"],
"certificateCompression":[".certificateCompression",".certificateCompression\" property",".certificateCompression'",".certificateCompression[","certificateCompression must specify fewer than ","certificateCompression requires a TLS protocol range that includes TLSv1.3"],
"certs":["certs["],
"characters":[" characters"],
"chdir":[", chdir",", chdir '","chdir"],
"chmod":[", chmod",", chmod '","chmod"],
"chown":[", chown",", chown '","chown"],
"chunk":["chunk ArrayBuffer is zero-length or detached","chunk must be an ArrayBufferView or an ArrayBuffer"],
"cipher":["cipher code wrong length","cipher has no object identifier","cipher is null","cipher not gcm mode","cipher operation failed","cipher parameter error"],
"ciphers":[".ciphers\" property"],
"ciphersuite":["ciphersuite digest has changed"],
"ciphertext":["ciphertext is too big"],
"class":["class "],
"clause":[" clause should come after "],
"clientCertEngine":[".clientCertEngine",".clientCertEngine\" property"],
"clienthello":["clienthello tlsext"],
"close":[", close",", close '","close"],
"closed":["closed"],
"closes":[" closes the circle","' closes the circle"],
"code":[", code "],
"cofactor":["cofactor required"],
"collapsed":["    ... collapsed "],
"column":[" - column not present in both tables"," column "," column for writing"," column: \"",", column ","column index out of range"],
"columns":[" columns"," columns - expected "," columns assigned "," columns but "," columns for '"],
"command":["command not supported"],
"common":["common libcrypto routines"],
"compile":["[compile cache] module.flushCompileCache() finished.\n"],
"compressed":["compressed length too long"],
"compression":["compression disabled","compression failure","compression id not within private range","compression library error"],
"configuration":["configuration file routines"],
"conflicting":["conflicting ON CONFLICT clauses specified","conflicting algorithm name"],
"conflicts":[" conflicts with secureProtocol ","\" conflicts with secureProtocol \""],
"conn":["conn use only"],
"connect":["connect","connect must be a function or an object"],
"connection":["connection already in progress","connection refused","connection reset by peer","connection timed out","connection type not set"],
"connectionWindowSize":["connectionWindowSize must be a positive integer, greater than 0"],
"const":["const "],
"constraint":[" constraint failed","constraint failed"],
"construct":["'construct' on proxy: trap returned non-object ('"],
"contains":[" contains truncated protocol."," contains unescaped characters","' contains \"type\": \"module\". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.","' contains conflicting star exports for name '","contains truncated protocol"],
"content":["content type not data"],
"context":[" context\" argument","context must be a SecureContext","context not dane enabled","context not initialised","context string must be at most 255 bytes","context used is not initialized"],
"cookie":["cookie gen callback failure","cookie mismatch"],
"coordinates":["coordinates out of range"],
"copy":["copy error","copy parameters failed"],
"copyfile":[", copyfile",", copyfile '","copyfile"],
"corrupt":["corrupt database","corrupt schema"],
"cors":["cors failure"],
"could":[" could not be cloned."," could not be converted to","could not allocate memory","could not decode object","could not generate prime"],
"cp":[", cp",", cp '","cp"],
"crl":["crl already delta","crl signature algorithm mismatch","crl verify failure"],
"cross":["cross origin not allowed for request mode \"cors\"","cross-device link not permitted"],
"crypto":["crypto.createCipher() is not supported in FIPS mode."],
"ctrl":["ctrl not implemented","ctrl operation not implemented"],
"curve":["curve does not support ecdh","curve does not support ecdsa","curve does not support signing"],
"custom":["custom ext handler already installed"],
"customization":["customization is too big"],
"d":["d e not congruent to 1"],
"dane":["dane already enabled","dane cannot override mtype full","dane not enabled","dane tlsa bad certificate","dane tlsa bad certificate usage","dane tlsa bad data length","dane tlsa bad digest length","dane tlsa bad matching type","dane tlsa bad public key","dane tlsa bad selector","dane tlsa null data"],
"data":["data between ccs and finished","data error","data greater than mod len","data is too big","data is too large","data is too long","data is wrong","data length too long","data must be a Uint8Array","data not multiple of block length","data segment ","data segment is out of bounds","data segment out of bounds","data too large","data too large for key size","data too large for modulus","data too small","data too small for key size"],
"database":["database cannot be accessed from an authorizer callback","database corruption","database disk image is malformed","database is already open","database is locked","database is not open","database or disk is full","database schema has changed","database table is locked","database table is locked: "],
"datatype":["datatype mismatch"],
"decapsulationKey":["decapsulationKey does not have decapsulateBits usage","decapsulationKey does not have decapsulateKey usage"],
"declaration":[" declaration"],
"decode":["decode error"],
"decoder":["decoder not found"],
"decryption":["decryption failed","decryption failed or bad record mac"],
"default":["default query parse error","default value of column ["],
"defineProperty":["'defineProperty' on proxy: trap returned truish for adding property '","'defineProperty' on proxy: trap returned truish for defining non-configurable property '"],
"defined":[" defined for '"," defined in the package config ","\" defined for '"],
"deleteProperty":["'deleteProperty' on proxy: trap returned truish for property '"],
"depth":["depth exceeded"],
"dereferencing":["dereferencing a null pointer"],
"derivation":["derivation function init failed"],
"derived":["derived bit length is too small"],
"destination":["destination address required"],
"destroyed":["destroyed"],
"dh":["dh key too small","dh public value length is wrong"],
"dictionary":["dictionary must be an ArrayBufferView if provided"],
"did":["\" did not call the next hook in its chain and did not explicitly signal a short circuit. If this is intentional, include `shortCircuit: true` in the hook's return.","' did not return an object"],
"different":["different CRL scope","different key types","different parameters"],
"digest":["digest and key type not supported","digest check failed","digest does not match","digest not allowed","digest option is too big","digest too big for rsa key"],
"digital":["digital envelope routines"],
"directive":["' directive in function with non-simple parameter list"],
"directory":["directory not empty"],
"disabled":["() disabled: io_uring may be enabled. See CVE-2024-22017."],
"discriminant":["discriminant is zero"],
"disk":["disk I/O error"],
"divide":["divide by zero","divide result unrepresentable"],
"dmp1":["dmp1 not congruent to d"],
"dmq1":["dmq1 not congruent to d"],
"do":[" do not have the same number of result columns"],
"does":[" does not list "," does not support encryption."," does not support the ctsMode option"," does not support the xtsStandard option","\" does not match the expected integrity.","\" does not match the expected integrity. The resource was not found in the policy.","' does not denote an iteration statement","' does not exist or is corrupt.","' does not match","' does not provide an export named '","' does not take an argument",") does not match the required ones (","does not support encryption"],
"domain":["domain use only"],
"double":["double-quoted string literal: \""],
"drop":["drop column from"],
"dropMembership":["dropMembership"],
"dropSourceSpecificMembership":["dropSourceSpecificMembership"],
"dsa":["dsa routines"],
"dtls":["dtls message too big"],
"duplicate":[" duplicate lines matching above ","duplicate WITH table name: ","duplicate attribute","duplicate column name: ","duplicate compression id","duplicate content-length header","duplicate host header"],
"ec":["ec group new by name failure"],
"ecc":["ecc cert not for signing"],
"ecdh":["ecdh required for suiteb mode"],
"ecdhCurve":[".ecdhCurve\" property"],
"edit":["edit constraints of"],
"ee":["ee key too small"],
"element":["element segment out of bounds"],
"elements":[" elements on an array-like of length "," elements)"," elements) is larger than implementation limit ("],
"elliptic":["elliptic curve routines"],
"email":["email address mismatch"],
"empty":[" empty item","empty raw public key","empty srtp protection profile list"],
"ems":["ems not enabled"],
"encapsulationKey":["encapsulationKey does not have encapsulateBits usage","encapsulationKey does not have encapsulateKey usage"],
"encode":["encode error"],
"encoding":["\" encoding is not supported"],
"encrypt":["encrypt error"],
"encrypted":["encrypted length too long"],
"end":[", end ","<= \"end\" (here: ","end of file"],
"endMark":["endMark must not be specified"],
"engine":["engine routines"],
"entries":[" entries added to the global performance entry buffer. Use "],
"entropy":["entropy source failed continuous tests","entropy source strength too weak"],
"error":[" error. Default options are missing.","\" error: ","error converting private key","error getting md by nid","error getting time","error in generated column \"","error in received cipher list","error in system default config","error instantiating drbg","error loading section","error retrieving entropy","error retrieving nonce","error setting cipher params","error setting encrypted data type","error setting tlsa base domain","error using siginf set","error with the srp params"],
"events":[" events"],
"exceeds":[" exceeds the maximum length.","exceeds max fragment size"],
"excessive":["excessive message size"],
"excluded":["excluded subtree violation"],
"exec":["exec format error"],
"execve":[", execve",", execve '","execve"],
"expect":["expect header not supported"],
"expected":[" - expected "," expected an array.",", expected ",", expected private or public.",", expected private.",", expected secret.","- expected","expected ","expected CRLF","expected Readable","expected Writable","expected a value starting with -- and the boundary","expected a ws: or wss: url","expected an array","expected boundary after body","expected form-data for content-disposition header","expected form-data; name=\" for content-disposition header","expected headers to be an array","expected name/value pair to be length 2, found ","expected non-null body source"],
"expected_interval":["expected_interval is out of range"],
"expecting":["expecting a dh key","expecting a dsa key","expecting a poly1305 key","expecting a siphash key","expecting an ec key","expecting an ecx key","expecting an hmac key","expecting an integer","expecting an object","expecting an rsa key","expecting dss key blob","expecting private key blob","expecting public key blob","expecting rsa key blob"],
"expects":[" expects CallSite as receiver"],
"experimental":["--experimental-permission is required"],
"explicit":["explicit length mismatch","explicit params not supported","explicit tag not constructed"],
"export":["export of "],
"exportNames":["exportNames."],
"exports":["\"exports\" cannot contain numeric property keys.","\"exports\" cannot contain some keys starting with '.' and some not. The exports object must either be an object of package subpath keys or an object of main entry condition name keys only.",". \"exports\" cannot contain numeric property keys.",". \"exports\" cannot contain some keys starting with '.' and some not. The exports object must either be an object of package subpath keys or an object of main entry condition name keys only."],
"expressions":["expressions prohibited in PRIMARY KEY and UNIQUE constraints"],
"ext":["ext length mismatch"],
"extends":[" extends "," extends [null prototype]"],
"extension":["extension loading is not allowed","extension not received"],
"extra":["extra data in message"],
"factory":["factory must be a function."],
"failed":[" failed.","\": failed to read","failed during derivation","failed making public key","failed to create lock","failed to decrypt","failed to fetch the data URL","failed to generate key","failed to get parameter","failed to grow table by ","failed to init async","failed to read","failed to set parameter","failed to sign"],
"false":["false"],
"fatal":["\"fatal\" option","\"fatal\" option is not supported on Node.js compiled without ICU"],
"fchmod":[", fchmod",", fchmod '","fchmod","fchmod API is disabled when Permission Model is enabled."],
"fchown":[", fchown",", fchown '","fchown","fchown API is disabled when Permission Model is enabled."],
"fcntl":[", fcntl",", fcntl '","fcntl"],
"fd":["\"fd\" must be a positive integer: "],
"fd_advise":["fd_advise("],
"fd_allocate":["fd_allocate("],
"fd_fdstat_set_flags":["fd_fdstat_set_flags("],
"fd_fdstat_set_rights":["fd_fdstat_set_rights("],
"fd_filestat_set_size":["fd_filestat_set_size("],
"fd_filestat_set_times":["fd_filestat_set_times("],
"fd_prestat_dir_name":["fd_prestat_dir_name("],
"fd_renumber":["fd_renumber("],
"fdatasync":[", fdatasync",", fdatasync '","fdatasync","fdatasync API is disabled when Permission Model is enabled."],
"feature":["feature negotiation not complete","feature not renegotiable"],
"fetch":["fetch failed"],
"field":["field missing","field too large"],
"file":["\": file is not within any package defined in ",": file too short","file already exists","file closed","file error","file is not a database","file table overflow","file too large"],
"final":["final call out of order","final error"],
"fips":["fips module conditional error","fips module entering error state","fips module import pct error","fips module in error state"],
"first":["first argument","first num too large","first octet invalid"],
"flag":["flag argument must be an integer."],
"flatMap":["flatMap mapper function is not callable"],
"float":["float unrepresentable in integer range"],
"for":[" for URL "," for public use"," for the single executable application","\" for ","\" for header \"","\" for the \""],
"foreign":["foreign key","foreign key mismatch - \"","foreign key on "],
"format":[" format",".format",".format'","format error in CRL's lastUpdate field","format error in CRL's nextUpdate field","format error in certificate's notAfter field","format error in certificate's notBefore field"],
"found":[" found.",", found "],
"fragmented":["fragmented client hello"],
"from":[" (from "," from "," from an object whose class did not declare it","\" from ","\" from \"","\" from the \"","' from debugger"],
"fs":["fs.symlink API requires full fs.read and fs.write permissions.","fs.watch() queued more than ","fs.watch() queued more than NaN events"],
"fstat":[", fstat",", fstat '","fstat"],
"fsync":[", fsync",", fsync '","fsync","fsync API is disabled when Permission Model is enabled."],
"ftruncate":[", ftruncate",", ftruncate '","ftruncate"],
"function":[" function "," function to be executed ","\" function but got ","\" function but got type string ('","\" function=\"",": function import requires a callable","]\" function but got type string ('","function","function ","function import requires a callable","function not implemented","function signature mismatch"],
"functionName":["functionName is too big"],
"futime":[", futime",", futime '","futime"],
"futimes":["futimes API is disabled when Permission Model is enabled."],
"g":["g is null"],
"generalizedtime":["generalizedtime is too short"],
"generate":["generate error"],
"generated":["generated column loop on \"","generated columns","generated columns cannot be part of the PRIMARY KEY"],
"generator":["generator is too big"],
"get":["'get' on proxy: property '","get ArrayBuffer.prototype.byteLength","get ArrayBuffer.prototype.detached","get ArrayBuffer.prototype.maxByteLength","get ArrayBuffer.prototype.resizable","get AsyncDisposableStack.prototype.disposed","get DataView.prototype.buffer","get DataView.prototype.byteLength","get DataView.prototype.byteOffset","get DisposableStack.prototype.disposed","get Map.prototype.size","get Set.prototype.size","get SharedArrayBuffer.prototype.byteLength","get SharedArrayBuffer.prototype.growable","get SharedArrayBuffer.prototype.maxByteLength","get WebAssembly.Global.value)","get raw key failed"],
"getHostByAddr":["getHostByAddr"],
"getOwnPropertyDescriptor":["'getOwnPropertyDescriptor' on proxy: trap reported non-configurability for property '","'getOwnPropertyDescriptor' on proxy: trap reported non-configurable and non-writable for property '","'getOwnPropertyDescriptor' on proxy: trap reported non-configurable and writable for property '","'getOwnPropertyDescriptor' on proxy: trap returned descriptor for property '","'getOwnPropertyDescriptor' on proxy: trap returned neither object nor undefined for property '","'getOwnPropertyDescriptor' on proxy: trap returned undefined for property '"],
"getPrototypeOf":["'getPrototypeOf' on proxy: proxy target is non-extensible but the trap did not return its actual prototype","'getPrototypeOf' on proxy: trap returned neither object nor null"],
"getTypeOfService":["getTypeOfService"],
"getWindowSize":["getWindowSize"],
"getaddrinfo":["getaddrinfo"],
"getgroups":[", getgroups",", getgroups '","getgroups"],
"getnameinfo":["getnameinfo"],
"getpeername":["getpeername"],
"getsockname":["getsockname"],
"getter":[" getter called on non-RegExp object"," getter called on non-object "],
"getting":["getting AlgorithmIdentifier not supported"],
"gf2m":["gf2m not supported"],
"global":[": global import must be a number, valid Wasm reference, or WebAssembly.Global object",": global import of type v128 must be a WebAssembly.Global","global import must be a number, valid Wasm reference, or WebAssembly.Global object","global import of type v128 must be a WebAssembly.Global"],
"globalPreload":[" globalPreload"," globalPreload\" function but got type string ('"],
"got":[", got ","got a fin before a ccs"],
"greater":["greater than the value of \"min\" ("],
"group2pkparameters":["group2pkparameters failure"],
"h2Options":["h2Options.connectionWindowSize must be a positive integer, greater than 0","h2Options.maxConcurrentStreams must be a positive integer, greater than 0","h2Options.pingInterval must be a positive integer, greater or equal to 0","h2Options.settings.initialWindowSize must be a positive integer, greater than 0","h2Options.useH2c must be a valid boolean value"],
"had":[" had an unexpected ","\" had an unexpected \""],
"handler":["handler must be an object"],
"has":[" has "," has a larger maximum size "," has a value of "," has invalid dependency mapping "," has invalid property value for "," has invalid property value for cascade"," has invalid property value for dependencies"," has invalid property value for integrity"," has multiple entries but integrity lists do not match"," has no JS representation"," has no column named "," has no maximum length, expected "," has no maximum length; required: "," has no maximum limit, expected at most ","\" has an empty \"url\" field","\" has invalid \"url\" field: expected string, got ","\" has invalid file url \"","\" has invalid url \"","\" has more than one primary key","\" has trailing arguments that would be ignored.","\" has unsupported URL scheme in url \"","' has already been declared","'has' on proxy: trap returned falsish for property '","has status code ","has unsupported MIME type '"],
"have":["\" have the same url \""],
"header":[" header","header content","header crc mismatch","header name","header name does not match the field-name token production","header name is null","header too long","header value"],
"headers":[" headers after they are sent to the client","headers array must be even","headers must be an object or an array","headers must be in key-value pair format"],
"headersTimeout":["headersTimeout must be a positive integer or zero"],
"heap":["heap profile not started","heap profiler have been started"],
"hex":["hex literal too big: "],
"hook":["\" hook but got ","\" hook but got type string ('","hook.after must be a function","hook.before must be a function","hook.destroy must be a function","hook.init must be a function","hook.promiseResolve must be a function"],
"host":["host is down","host is unreachable"],
"hostname":["hostname mismatch"],
"http":["http can only be used to load local resources (use https instead).","http module not available or http.maxHeaderSize invalid","http request"],
"https":["https proxy request"],
"i":["i/o error"],
"i2d":["i2d ecpkparameters failure"],
"identifier":[" identifier does not exist: "],
"idp":["idp mismatch"],
"ifAvailable":["ifAvailable and steal are mutually exclusive"],
"ifError":["ifError got unwanted exception: ","ifError got unwanted exception: '"],
"illegal":["illegal Suite B digest","illegal bitstring format","illegal boolean","illegal byte sequence","illegal cast","illegal characters","illegal format","illegal hex","illegal implicit tag","illegal integer","illegal negative value","illegal nested tagging","illegal null","illegal null value","illegal object","illegal operation on a directory","illegal optional any","illegal options on item template","illegal or unsupported padding mode","illegal padding","illegal point compression","illegal scrypt parameters","illegal tagged any","illegal time value","illegal zero content"],
"immutable":["immutable"],
"import":[": import not found","import '","import data: from a non file: is not allowed","import not found","import of '","import() requires a specifier","import()-ed via Promise.all().\n","import()-ed via Promise.all(). Try await-ing the import() sequentially in a loop instead."],
"imported":[" imported from ","' imported from ","' imported from null","' imported from the source map for '",", imported = ",": imported function does not match the expected type",": imported global does not match the expected mutability",": imported global does not match the expected type",": imported mutable global must be a WebAssembly.Global object",": imported table does not match the expected type",": imported tag does not match the expected type","imported function does not match the expected type","imported global does not match the expected mutability","imported global does not match the expected type","imported table does not match the expected type"],
"in":[" in "," in \""," in ES module scope"," in USING()"," in a cycle."," in loader hook worker thread)"," in non-loader-hook thread)"," in package "," in the archive","\" in ","\" in foreign key definition","' in ","' in '","' in instanceof check","' in the package config ","in error state"],
"inaccessible":["inaccessible domain parameters","inaccessible key"],
"inappropriate":["inappropriate fallback","inappropriate file type or format","inappropriate ioctl for device"],
"incompatible":["incompatible objects","incompatible version"],
"incomplete":["incomplete input"],
"inconsistent":["inconsistent compression","inconsistent early data alpn","inconsistent early data sni","inconsistent extms","inconsistent header"],
"incorrect":["incorrect data check","incorrect header check","incorrect length check"],
"index":["'\n    --- index ","'\n    |     index ","index ","index associated with UNIQUE or PRIMARY KEY constraint cannot be dropped","index corruption","index expressions"],
"indicator":["indicator integrity failure"],
"info":["info is too big"],
"init":["init call out of order","init fail","init.highWaterMark is required","init[\"status\"] must be in the range of 200 to 599, inclusive."],
"initgroups":[", initgroups",", initgroups '","initgroups"],
"initial":["initial table size ("],
"initialWindowSize":["initialWindowSize must be a positive integer, greater than 0"],
"initialization":["initialization error"],
"input":["--input-type can only be used with string input via --eval, --print, or STDIN","input buffer is out of bounds","input not initialized"],
"instance":["\"instance.exports.memory\" property must be a WebAssembly.Memory object","instance of Promise"],
"insufficient":["insufficient drbg strength","insufficient memory","insufficient security"],
"integer":["integer not ascii format","integer too large for long"],
"integrity":["integrity mismatch"],
"interceptor":["interceptor must be an function"],
"intermediate":["(intermediate value)(...) is not a function"],
"internal":["internal error","internal query planner error"],
"interrupted":["interrupted","interrupted or cancelled","interrupted system call"],
"into":[" into "," into function table"],
"invalid":["\": invalid JSON",": invalid ELF header","invalid ","invalid CA certificate","invalid JSON","invalid NODE_OPTIONS env variable","invalid UTF-8 string","invalid Unicode character","invalid WTF-8 string","invalid ZIP archive: ","invalid a","invalid aad","invalid address ","invalid aead","invalid alert","invalid argument","invalid attributes","invalid b","invalid bit length repeat","invalid bit string bits left","invalid block type","invalid bmpstring length","invalid bodyTimeout","invalid callback","invalid ccs message","invalid certificate or alg","invalid certificate verification context","invalid code","invalid code -- missing end-of-block","invalid code lengths set","invalid cofactor","invalid command","invalid compressed point","invalid compression algorithm","invalid compression bit","invalid config","invalid config data","invalid configuration name","invalid connectTimeout","invalid connection header","invalid connections","invalid constant length","invalid content-length header","invalid content-type header","invalid context","invalid ct validation type","invalid curve","invalid custom length","invalid data","invalid digest","invalid digest length","invalid digest size","invalid digest type","invalid digit","invalid directory","invalid distance code","invalid distance too far back","invalid distances set","invalid distpoint","invalid eddsa instance for attempted operation","invalid encoding","invalid execArgv flags","invalid expectContinue","invalid factory","invalid field","invalid field name","invalid form","invalid generator","invalid group order","invalid handler","invalid header","invalid header key","invalid headersTimeout","invalid highWaterMark","invalid host header","invalid index ","invalid input length","invalid interceptor","invalid interceptor, expected function received ","invalid iteration count","invalid iv length","invalid kdf","invalid keepAliveMaxTimeout","invalid keepAliveTimeout","invalid keepAliveTimeoutThreshold","invalid key","invalid key length","invalid key update type","invalid keypair","invalid label","invalid length","invalid literal/length code","invalid literal/lengths set","invalid mac","invalid max early data","invalid maxHeaderSize","invalid memory size","invalid message length","invalid method","invalid mgf1 md","invalid mime type","invalid mode","invalid modifier","invalid modulus","invalid multi prime key","invalid named group conversion","invalid non-CA certificate (has CA markings)","invalid null algorithm","invalid null argument","invalid null cmd name","invalid null pkcs12 pointer","invalid number","invalid oaep parameters","invalid object encoding","invalid onBodySent method","invalid onComplete method","invalid onConnect method","invalid onData method","invalid onError method","invalid onHeaders method","invalid onInfo callback","invalid onRequestSent method","invalid onRequestStart method","invalid onRequestUpgrade method","invalid onResponseData method","invalid onResponseEnd method","invalid onResponseError method","invalid onResponseStart method","invalid onUpgrade method","invalid operation","invalid option ","invalid options.add","invalid options.rem","invalid opts","invalid or inconsistent certificate extension","invalid or inconsistent certificate policy extension","invalid output length","invalid p","invalid padding","invalid padding mode","invalid part: ","invalid pattern","invalid peer key","invalid pentanomial basis","invalid prehashed digest length","invalid private key","invalid property definition","invalid provider functions","invalid proxyTls.timeout","invalid pss parameters","invalid pss saltlen","invalid pubinfo","invalid raw public key","invalid record","invalid request","invalid request method","invalid request mode navigate.","invalid request path","invalid requestTls.timeout","invalid reset","invalid rootpage","invalid salt length","invalid scrypt parameters","invalid secret length","invalid seed","invalid seed length","invalid seek","invalid separator","invalid sequence number","invalid serverinfo data","invalid session id","invalid signature encoding","invalid signature size","invalid socketPath","invalid srp username","invalid state","invalid status response","invalid stored block lengths","invalid strength","invalid string table value","invalid suspender object for suspend","invalid tag","invalid tag length","invalid thread pool size","invalid throwOnError","invalid ticket keys length","invalid trailer","invalid trinomial basis","invalid trust","invalid type","invalid type ","invalid ukm length","invalid universalstring length","invalid upgrade header","invalid url","invalid utf8string","invalid value","invalid value for hints","invalid window size","invalid x931 digest"],
"invalid_argument":["invalid_argument"],
"invariants":["invariants mandated by the ECMAScript specification. "],
"iqmp":["iqmp not inverse of q"],
"is":[" (is "," is a detached ArrayBuffer"," is a directory (not copied)"," is a symbol, which cannot be converted to a ByteString."," is a symbol, which cannot be converted to a DOMString."," is above the upper bound "," is already connected"," is ambiguous. The error \""," is ambiguous. The error message \""," is ambiguous. The error message was passed as error object \""," is ambiguous. The error message with function \""," is an experimental feature and might change at any time"," is an invalid localStorage location."," is below the lower bound "," is circularly defined"," is disallowed, as the total surpasses 2**53-1"," is duplicated."," is empty and cannot be written."," is invalid for data of length "," is invalid."," is invalid. Future versions of Node.js will throw an error."," is less than 2048"," is no longer supported."," is not a DataView."," is not a constructor"," is not a constructor or null"," is not a function"," is not a function or its return value is not async iterable"," is not a function or its return value is not iterable"," is not a shared typed array."," is not a supported JWK key type"," is not a symbol"," is not a tracked function."," is not a valid "," is not a valid --vfs-mount source: must be an existing file or directory"," is not a valid AES-GCM tag length"," is not a valid AES-OCB tag length"," is not a valid Argon2 version"," is not a valid Brotli parameter"," is not a valid ChaCha20-Poly1305 tag length"," is not a valid property name"," is not a valid timestamp"," is not a valid zstd parameter"," is not an accepted type. Expected one of "," is not an entry object"," is not an int32 or BigInt64 typed array."," is not an integer typed array."," is not an iterator"," is not an object"," is not async iterable"," is not defined"," is not extensible"," is not in the cert's list: "," is not iterable"," is not iterable (cannot read property "," is not iterable (cannot read property Symbol(Symbol.iterator))"," is not iterable."," is not supported in startup snapshot"," is not supported in workers"," is not supported on Node.js compiled without ICU"," is not supported."," is not supported: "," is not supported: ES modules cannot be loaded by require() from the network"," is not supported: cannot redirect to non-network location"," is not supported: http can only be used to load local resources (use https instead)."," is not supported: import data: from a non file: is not allowed"," is not supported: only relative and absolute specifiers are supported."," is not supported: remote imports cannot import from a local location."," is out of bounds (offset "," is out of range. It must be "," is out of range. It must be #RGB or #RRGGBB."," is out of range. It must be 2."," is out of range. It must be < 2^31."," is out of range. It must be <= "," is out of range. It must be <= \"end\" (here: "," is out of range. It must be <= -1152921504606776300."," is out of range. It must be <= 1GiB."," is out of range. It must be <= NaN."," is out of range. It must be <= requestTimeout."," is out of range. It must be <= view.byteLength."," is out of range. It must be <= view.length."," is out of range. It must be > 0 && < "," is out of range. It must be > 0 && < 1."," is out of range. It must be > 0 && <= 100."," is out of range. It must be > 0 and <= "," is out of range. It must be > 1."," is out of range. It must be >= "," is out of range. It must be >= -1 && <= "," is out of range. It must be >= -1 && <= 9007199254740991."," is out of range. It must be >= -2147483648 && <= 2147483647."," is out of range. It must be >= -9007199254740991 && <= 9007199254740991."," is out of range. It must be >= 0 && <= "," is out of range. It must be >= 0 && <= 1."," is out of range. It must be >= 0 && <= 128."," is out of range. It must be >= 0 && <= 2147483647."," is out of range. It must be >= 0 && <= 255."," is out of range. It must be >= 0 && <= 32."," is out of range. It must be >= 0 && <= 4294967295."," is out of range. It must be >= 0 && <= 65535."," is out of range. It must be >= 0 && <= 9007199254740991."," is out of range. It must be >= 0."," is out of range. It must be >= 1 && <= "," is out of range. It must be >= 1 && <= 1000."," is out of range. It must be >= 1 && <= 200."," is out of range. It must be >= 1 && <= 2147483647."," is out of range. It must be >= 1 && <= 4294967295."," is out of range. It must be >= 1 && <= 5."," is out of range. It must be >= 1 && <= 9007199254740991."," is out of range. It must be >= 1 and <= "," is out of range. It must be >= 1."," is out of range. It must be >= 100 && <= 199."," is out of range. It must be >= 1n && <= "," is out of range. It must be >= 2 && <= 1001."," is out of range. It must be >= 2 && <= 9007199254740991."," is out of range. It must be >= 2 * options.lowest ("," is out of range. It must be >= 4 && <= "," is out of range. It must be >= 8 && <= "," is out of range. It must be a finite number."," is out of range. It must be a negative integer."," is out of range. It must be a non-negative finite number."," is out of range. It must be a positive number."," is out of range. It must be an integer."," is out of range. It must be an unsigned integer."," is out of range. It must be greater than the value of \"min\" ("," is out of range. It must be must not contain more than 1024 bytes."," is outside the bounds of the buffer"," is prohibited"," is required"," is required when a passphrase is specified."," is smaller than initial "," is smaller than the file size of "," is too large to be represented as a JavaScript number: "," is too small to contain the entire file."," is treated as an ES module file as it is a .js file whose nearest parent package.json contains \"type\": \"module\" which declares all .js files in that package scope as ES modules.\nInstead either rename "," is unavailable on the current platform, which is being used to run Node.js"," is unsupported in no-cors mode."," is unsupported inside ShadowRealms"," is used","\" is already being dispatched","\" is an invalid ","\" is an invalid pseudoheader or is used incorrectly","\" is identical to the message.","\" is invalid","\" is invalid at ","\" is missing \"url\" field","\" is not a valid ","\" is not a valid URL.","\" is not a valid package name imported from ","\" is not an array buffer.","\" is not defined","\" is not defined in package ","\" is not of type \"","\" is not supported","\" is not supported in ","\" is not valid JSON","\" is out of range.","\" is outside of buffer bounds","\" is unsupported","\" is unsupported.","\") is not an Object.","\"... is not valid JSON","' is a CommonJS module, which may not support all module.exports as named exports.\nCommonJS modules can always be imported via the default export, for example using:\n\nimport pkg from '","' is a non-configurable accessor property on the proxy target and does not have a getter function, but the trap did not return 'undefined' (got '","' is a read-only and non-configurable data property on the proxy target but the proxy did not return its actual value (expected '","' is an invalid size","' is from a module not been linked","' is from invalid module","' is not a function","' is not a valid HTTP method.","' is not a valid enum value of type ","' is not cached on module '","' is not defined by \"exports\" in ","' is not defined in module","' is not in cache","' is not supported by MAC ","' is not supported resolving ES modules imported from ","' is not writable","' is required in '","() is ",") is blocked by net.BlockList",") is greater than 2 GiB",") is not iterable.",". is not cert's CN: ",". is not in the cert's altnames: ","] is not a wasm function","] is not constant","is a BigInt and cannot be converted to a number.","is a Symbol and cannot be converted to a number.","is a Symbol and cannot be converted to a string.","is a directory","is a view on a SharedArrayBuffer, which is not allowed.","is an invalid localStorage location","is backed by a growable SharedArrayBuffer, which is not allowed.","is backed by a resizable ArrayBuffer, which is not allowed.","is duplicated","is empty and cannot be written","is invalid","is invalid encoding","is invalid for data of length ","is no longer supported","is not a finite number.","is not a tracked function","is not a valid internal imports specifier name","is not a valid package name","is not an Uint8Array object.","is not an object","is not an object.","is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.","is not instance of ArrayBuffer, SharedArrayBuffer, Buffer, TypedArray, or DataView.","is not of type ","is not supported","is outside the expected range of ","is required when a passphrase is specified","is smaller than the file size of ","is too small to contain the entire file"],
"isExtensible":["'isExtensible' on proxy: trap result does not reflect extensibility of proxy target (which is '"],
"issuer":["issuer certificate doesn't have a public key","issuer certificate lookup error","issuer mismatch"],
"iterations":["iterations cannot be zero","iterations exceeds the implementation limit","iterations must be <= "],
"iterator":["iterator was invalidated"],
"iv":["iv gen error","iv is too big","iv is too large"],
"kdf":["kdf parameter error"],
"keepDeserializedCache":["keepDeserializedCache should be a boolean"],
"keepalive":["keepalive"],
"key":[" key"," key export is not supported"," key using "," key with format "," key.",".key",".key\" property","key algorithm mismatch","key does not have an available seed","key gen error","key is not extractable","key is too big","key length is too big","key must be a private key","key must be ascii string","key prime num invalid","key setup failed","key size too small","key type mismatch","key types for Diffie-Hellman","key usage does not include CRL signing","key usage does not include certificate signing","key usage does not include digital signature","key values mismatch"],
"keyData":["keyData is too big"],
"keyblob":["keyblob header parse error","keyblob too short"],
"keymgmt":["keymgmt export failure"],
"keys":[" keys are not extractable","keys not set"],
"kill":[", kill",", kill '","kill"],
"label":["label is too big"],
"ladder":["ladder post failure","ladder pre failure","ladder step failure"],
"last":["last octet invalid"],
"lateE":["lateE"],
"lchown":[", lchown",", lchown '","lchown"],
"legacy":["legacy sigalg disallowed or unsupported"],
"length":["\"length\" is outside of buffer bounds",", length ","length cannot be null","length cannot be zero","length exceeds the maximum derived bit length","length mismatch","length must be <= ","length must be >= 32","length must be a multiple of 8","length too large","length too long","length too short"],
"let":["let is disallowed as a lexically bound name"],
"library":["library bug","library has no ciphers"],
"line":[" (line "],
"lines":[" lines "," lines matching cause stack trace ..."],
"link":[", link",", link '","link"],
"list":["list error","list["],
"listen":["listen"],
"listener":["listener use only"],
"listeners":[" listeners added to "],
"loader":["loader hook worker thread"],
"loading":["loading cert dir","loading defaults"],
"local":["local URLs only"],
"localAddress":[" localAddress and localPort cannot be used with an adopted bound socket.","localAddress and localPort cannot be used with an adopted bound socket","localAddress must be valid string IP address"],
"localStorage":["localStorage was created with a newer version of Node.js"],
"locking":["locking not supported","locking protocol"],
"loop":[" loop variable declaration may not have an initializer."," loop: Must have a single binding."],
"lstat":[", lstat",", lstat '","lstat"],
"lutime":[", lutime",", lutime '","lutime"],
"mac":["mac absent","mac generation error","mac setup error","mac string set error","mac verify failure"],
"machine":["machine is not on the network"],
"malloc":["malloc failure"],
"max":["\": max 65535","() - max ","max redirects"],
"maxBuffer":[" maxBuffer length exceeded"],
"maxCachedSessions":["maxCachedSessions must be a positive integer or zero"],
"maxConcurrentStreams":["maxConcurrentStreams must be a positive integer, greater than 0"],
"maxOrigins":["maxOrigins must be a number greater than 0"],
"maxRedirections":["maxRedirections is not supported, use the redirect interceptor","maxRedirections must be a positive number"],
"maxRequestsPerClient":["maxRequestsPerClient must be a positive number"],
"maxResponseSize":["maxResponseSize must be a positive number"],
"maximum":[" maximum size exceeded",", maximum allowed is ","maximum encrypted pkts reached"],
"maximumFractionDigits":["maximumFractionDigits not equal to minimumFractionDigits"],
"may":[" may not be altered"," may not be an empty object."," may not be dropped"," may not be indexed"," may not be modified","\" may not write to shadow table \"","() may not be used as a window function","may not be an empty object"],
"memory":[" memory as ",", memory size ",": memory import has ",": memory import has a larger maximum size ",": memory import has no maximum limit, expected at most ",": memory import must be a WebAssembly.Memory object","memory access out of bounds","memory buffer routines","memory import ","memory import must be a WebAssembly.Memory object","memory limit exceeded","memory must be at least 8 times the degree of parallelism"],
"message":["message ","message digest is null","message too long"],
"method":[" method is not implemented","method must be a string","method not supported"],
"mgf1":["mgf1 digest not allowed"],
"mime":["mime no content type","mime parse error","mime sig parse error"],
"mismatch":[": mismatch in shared state of memory, declared = ","mismatch in shared state of memory, declared = "],
"mismatching":["mismatching domain parameters"],
"missing":["\": missing \"packages\" object","missing \"packages\" object","missing ) after argument list","missing OID","missing asn1 eos","missing boundary in content-type header","missing cek alg","missing cipher","missing config data","missing constant","missing datatype for ","missing dek iv","missing dsa signing cert","missing ecdsa signing cert","missing eoc","missing fatal","missing get params","missing imports object","missing key","missing mac","missing message digest","missing parameters","missing pass","missing private key","missing psk kex modes extension","missing quic tls functions","missing quic transport parameters extension","missing rsa certificate","missing rsa encrypting cert","missing rsa signing cert","missing salt","missing second number","missing secret","missing seed","missing session id","missing sigalgs extension","missing signing cert","missing supported groups extension","missing supported versions extension","missing tmp dh key","missing tmp ecdh key","missing type","missing value","missing xcghash"],
"misuse":["misuse of ","misuse of aggregate: ","misuse of aliased aggregate ","misuse of aliased window function "],
"mixed":["mixed handshake and non handshake data"],
"mkdir":[", mkdir",", mkdir '","mkdir"],
"mkdtemp":[", mkdtemp",", mkdtemp '","mkdtemp"],
"ml":["ml dsa no format","ml kem no format"],
"mode":["mode is out of range","mode must be int32 or null/undefined","mode: \""],
"module":[" module=\"","module integrity failure","module is not an object or function","module is not linked","module not found"],
"modules":[" modules, got "],
"modulus":["modulus too large"],
"more":["more than "],
"mp":["mp coefficient not inverse of r","mp exponent not congruent to d","mp r not prime"],
"ms":["ms","ms)"],
"mstring":["mstring not universal","mstring wrong tag"],
"multi":["multi-return length mismatch"],
"multiple":[".multiple\" property","multiple recursive references: ","multiple references to recursive table: "],
"must":[" must be "," must be 'zlib', 'brotli', or 'zstd'."," must be ('"," must be ('string|boolean')."," must be a 32-bit unsigned integer or an octal string."," must be a SecureContext"," must be a URL without null bytes."," must be a buffer or an ArrayBuffer"," must be a buffer source"," must be a buffer source or a WebAssembly.Module object"," must be a byte stream."," must be a dictionary."," must be a function"," must be a multiple of 8."," must be a non-empty string."," must be a number greater than 0 and less than Infinity."," must be a numeric IP address; bindSync does not perform DNS resolution."," must be a numeric IP address; connectSync does not perform DNS resolution."," must be a numeric IP address; net.BoundSocket does not perform DNS resolution."," must be a power of two."," must be a safe integer."," must be a sequence."," must be a single character."," must be a string without null bytes."," must be a string, Uint8Array, or URL without null bytes."," must be a supported key type."," must be a valid HTTP token [\""," must be a valid hex color (#RGB or #RRGGBB)."," must be a value type"," must be an Array of unique strings."," must be an ArrayBufferView[]."," must be an a URL string."," must be an array or string of format \"</styles.css>; rel=preload; as=style\"."," must be an array when headers is passed as an array of pairs."," must be an instance of AbortSignal."," must be an instance of Array or Object."," must be an instance of Array."," must be an instance of ArrayBuffer or ArrayBufferView."," must be an instance of ArrayBuffer, Buffer, TypedArray, DataView, or KeyObject."," must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView."," must be an instance of ArrayBuffer, Buffer, or TypedArray."," must be an instance of ArrayBuffer, TypedArray, DataView, or Buffer."," must be an instance of Blob."," must be an instance of Buffer or TypedArray."," must be an instance of Buffer or Uint8Array."," must be an instance of Buffer, TypedArray, DataView, or ArrayBuffer."," must be an instance of Buffer, TypedArray, DataView, or Object."," must be an instance of Buffer, TypedArray, or DataView."," must be an instance of Buffer."," must be an instance of Channel."," must be an instance of Context."," must be an instance of CryptoKey."," must be an instance of Date or an Time in seconds."," must be an instance of Error."," must be an instance of Event."," must be an instance of EventEmitter or EventTarget."," must be an instance of EventEmitter."," must be an instance of EventListener."," must be an instance of EventTarget."," must be an instance of Headers or Map."," must be an instance of Histogram."," must be an instance of Iterable."," must be an instance of KeyObject."," must be an instance of MessagePort."," must be an instance of Module."," must be an instance of ModuleJob."," must be an instance of NodePerformanceEntry."," must be an instance of Performance."," must be an instance of PerformanceEntry."," must be an instance of PerformanceMark."," must be an instance of PerformanceMeasure."," must be an instance of PerformanceObserverEntryList."," must be an instance of PerformanceResourceTiming."," must be an instance of Promise."," must be an instance of Readable, Iterable, AsyncIterable, ReadableStream, or TransformStream."," must be an instance of Readable, Iterable, or AsyncIterable."," must be an instance of ReadableStream, WritableStream, or Stream."," must be an instance of ReadableStream."," must be an instance of RecordableHistogram."," must be an instance of RegExp."," must be an instance of Response or an Promise resolving to Response."," must be an instance of SourceTextModule."," must be an instance of SyntheticModule."," must be an instance of TypedArray."," must be an instance of URL."," must be an instance of Uint8Array."," must be an instance of Writable."," must be an instance of WritableStream."," must be an instance of X509Certificate."," must be an integer."," must be an iterable "," must be an net.BlockList."," must be an object with string keys and values without null bytes."," must be an stream.Duplex."," must be an stream.Readable."," must be an stream.Writable."," must be an vm.Context."," must be array of strings."," must be at most "," must be convertible to a number"," must be convertible to a valid number"," must be exactly 48 bytes."," must be false when 'filename' is not a string."," must be greater than 0."," must be in absolute-form or start with /."," must be in the unsigned long range"," must be in u64 range"," must be int32."," must be iterable"," must be less than "," must be linked to the same module requested at index "," must be non-empty and contain no NUL bytes."," must be non-negative"," must be of type bigint or an instance of ArrayBuffer, TypedArray, Buffer, or DataView."," must be of type bigint or integer."," must be of type bigint."," must be of type boolean."," must be of type function or an instance of AsyncFunction."," must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair."," must be of type function or an instance of Buffer, TypedArray, or DataView."," must be of type function or an instance of Error, RegExp, or Object."," must be of type function or an instance of Promise."," must be of type function or an instance of RegExp."," must be of type function or null."," must be of type function or string[]."," must be of type function."," must be of type number or an instance of FileHandle."," must be of type number."," must be of type object or integer."," must be of type object or one of undefined, null, or worker_threads.SHARE_ENV."," must be of type object."," must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView."," must be of type string or an instance of ArrayBuffer, TypedArray, DataView, or Buffer."," must be of type string or an instance of ArrayBufferView."," must be of type string or an instance of Buffer or ArrayBuffer."," must be of type string or an instance of Buffer or URL."," must be of type string or an instance of Buffer or Uint8Array."," must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer."," must be of type string or an instance of Buffer, TypedArray, or DataView."," must be of type string or an instance of Buffer."," must be of type string or an instance of Error."," must be of type string or an instance of SecretKeyObject, ArrayBuffer, TypedArray, DataView, or Buffer."," must be of type string or an instance of TracingChannel or Object."," must be of type string or an instance of URL."," must be of type string or one of null or undefined."," must be of type string or one of undefined or null."," must be of type string or string[]."," must be of type string."," must be one of Agent-like Object, undefined, or false."," must be one of type boolean or string."," must be one of type number or bigint."," must be one of type number or string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView."," must be one of type number or string or an instance of Buffer or Uint8Array."," must be one of type number or string."," must be one of type object or string."," must be one of type string or function or an instance of RegExp."," must be one of type string or function."," must be one of type string or number or an instance of URL or Object."," must be one of type string or number."," must be one of type string or object."," must be one of type string or symbol."," must be one of type string, object, number, or boolean."," must be one of: '"," must be one of: 'Ed25519', 'Ed448', 'X25519', 'X448'."," must be one of: 'P-256', 'secp256k1', 'P-384', 'P-521'."," must be one of: 'RSA', 'EC', 'OKP'."," must be one of: 'afterEvaluate', undefined."," must be one of: 'argon2d', 'argon2i', 'argon2id'."," must be one of: 'auto', true, false."," must be one of: 'brief', 'detailed'."," must be one of: 'bytes', undefined."," must be one of: 'compressed', 'uncompressed'."," must be one of: 'default', 'eager'."," must be one of: 'dir', 'file', 'junction', null, undefined."," must be one of: 'fifo', 'lifo'."," must be one of: 'filter', 'all'."," must be one of: 'ignore', 'error'."," must be one of: 'ipv4first', 'ipv6first', 'verbatim'."," must be one of: 'queue', 'drop'."," must be one of: 'strict', 'relaxed', 'insecure'."," must be one of: 'strip', 'transform'."," must be one of: 'strip'."," must be one of: 'summary', 'detailed'."," must be one of: 'verbatim', 'ipv4first', 'ipv6first'."," must be one of: ."," must be one of: 128, 192, 256."," must be one of: false, undefined."," must be one of: undefined, 'buffer', 'jwk'."," must be one of: undefined, 'json', 'advanced'."," must be positive"," must be readable."," must be specified"," must be strictly increasing."," must be string[]."," must be true, false, 'raw', or 'io'."," must be undefined."," must be writable."," must come before end."," must contain a prefix length (e.g. \"10.0.0.0/8\")."," must contain exactly "," must have a length of at least 2."," must have the property \"port\" or \"path\"."," must match the request authority ("," must not be a regular expression"," must not be backed by a SharedArrayBuffer."," must not be false when promiseResolve is enabled."," must not contain NUL bytes."," must not contain duplicate Host headers."," must not contain null bytes."," must not contain userinfo, use options.auth instead."," must not contain zero-length protocol."," must specify exactly one of \"chunkDuration\" or \"recordsPerChunk\"."," must start with 0 and end with 1."," must use http: scheme when specified as an absolute URL.","\" must not include encoded \"/\" or \"\\\" characters imported from ","\" must only have a single value","' must be 'number', found '","' must be declared in an enclosing class","' must be null","' must not contain escaped characters","() must be a constant between 0.0 and 1.0","`...` must be followed by an assignable reference in assignment contexts","`...` must be followed by an identifier in declaration contexts","must be ","must be 'zlib', 'brotli', or 'zstd'","must be a 32-bit unsigned integer or an octal string","must be a URL without null bytes","must be a byte stream","must be a file URL object, file URL string, or absolute path string","must be a multiple of 8","must be a non-empty string","must be a number greater than 0 and less than Infinity","must be a numeric IP address; bindSync does not perform DNS resolution","must be a numeric IP address; connectSync does not perform DNS resolution","must be a numeric IP address; net.BoundSocket does not perform DNS resolution","must be a power of two","must be a single character","must be a string without null bytes","must be a string, Uint8Array, or URL without null bytes","must be a supported key type","must be a valid hex color (#RGB or #RRGGBB)","must be absolute","must be an array or string of format \"</styles.css>; rel=preload; as=style\"","must be an array when headers is passed as an array of pairs","must be an integer","must be an object with string keys and values without null bytes","must be errored","must be exactly 48 bytes","must be false when 'filename' is not a string","must be greater than 0","must be in absolute-form or start with /","must be instantiated","must be linked","must be longer than ","must be non-empty and contain no NUL bytes","must be one of linked, evaluated, or errored","must be one of: ","must be readable","must be strictly increasing","must be true, false, 'raw', or 'io'","must be unlinked","must be writable","must come before end","must contain a prefix length (e.g. \"10.0.0.0/8\")","must have a length of at least ","must have at least one non-generated column","must have the property \"port\" or \"path\"","must match the request authority (","must not be backed by a SharedArrayBuffer","must not be false when promiseResolve is enabled","must not be unlinked or linking","must not contain NUL bytes","must not contain duplicate Host headers","must not contain more than 1024 bytes","must not contain null bytes","must not contain userinfo, use options.auth instead","must not contain zero-length protocol","must not include encoded \"/\" or \"\\\" characters","must not include encoded / characters","must not include encoded \\ or / characters","must specify exactly one of \"chunkDuration\" or \"recordsPerChunk\"","must start with 0 and end with 1","must use http: scheme when specified as an absolute URL"],
"myersDiff":["myersDiff input size"],
"n":["n does not equal p q","n does not equal product of primes","n)","n).","n."],
"name":["'name' must be a string","[name, value]","name attribute is required in content-disposition header","name constraints minimum and maximum not supported","name too long"],
"namedCurve":[".namedCurve\" property"],
"near":["near \""],
"need":["need dictionary","need new setup values"],
"needs":[" needs explicit element","\" needs an import attribute of \"","\" needs an import attribute of \"type: ","\" needs an import attribute of type \""],
"nested":["nested asn1 error","nested asn1 string","nested too deep"],
"net":["net.BoundSocket cannot be transferred in its current state; it must be a freshly created or accepted handle that has not started reading and has no pending writes","net.Server cannot be transferred in its current state; it must be a freshly created or accepted handle that has not started reading and has no pending writes","net.Socket cannot be transferred in its current state; it must be a freshly created or accepted handle that has not started reading and has no pending writes"],
"network":["network is down","network is unreachable"],
"new":["new.target expression is not allowed here"],
"newer":["newer crl not newer"],
"next":["'next' called on an object that does not implement interface "],
"no":["\": no other columns exist","no access","no address","no application protocol","no boundary found in multipart body","no buffer space available","no cert set for us to verify","no certificate assigned","no certificate found","no certificate or crl found","no certificate set","no certificates returned","no change following hrr","no cipher match","no cipher set","no ciphers available","no ciphers specified","no client cert method","no compression specified","no content type","no cookie callback set","no crl found","no crl number","no data available","no default digest","no digest set","no explicit policy","no import function","no instance allowed","no key set","no keymgmt available","no keymgmt present","no matching DANE TLSA records","no matching choice type","no method specified","no more rows available","no multipart body failure","no multipart boundary","no operation set","no parameters set","no pem extensions","no private key assigned","no private value","no protocols available","no public exponent","no query solution","no renegotiation","no required digest","no shared cipher","no shared groups","no shared signature algorithms","no sig content type","no space left on device","no srtp profiles","no start line","no stream","no such collation sequence: ","no such column","no such column: ","no such column: \"","no such device","no such device or address","no such entry ","no such file or directory","no such function: ","no such index: ","no such index: \"","no such module: ","no such process","no such savepoint: ","no such table","no such table: ","no such trigger: ","no such view","no such window: ","no suitable digest algorithm","no suitable groups","no suitable key share","no suitable record layer","no suitable signature algorithm","no tables specified","no valid scts","no verify cookie callback"],
"non":["non hex characters","non-deterministic functions","non-loader-hook thread"],
"nonce":["nonce must be at least 8 bytes"],
"not":[" not before"," not directly constructable"," not supported."," not supported.\nInstead change the require of ","\" not supported over HTTP/2","\" not supported. Expected \"","' not found. The requested module '",": not a data property","not XOF or invalid length","not a NIST prime","not a directory","not a private key","not a public key","not a writable directory","not able to copy ctx","not an error","not ascii format","not authorized","not authorized to use function: ","not dek info","not encrypted","not enough data","not enough memory","not implemented","not implemented... yet...","not in a brace expression","not initialized","not instantiated","not on record boundary","not parameters","not proc type","not replacing certificate","not server","not supported","not xof or invalid length"],
"notification":["notification message"],
"null":[" (null prototype)","null","null before block missing","null function","null function or function signature mismatch","null is wrong length","null length pointer","null mac pkey ctx","null output buffer","null ssl ctx","null ssl method passed"],
"nullish":["nullish or must be the global object"],
"number":["number","number ","number of columns in foreign key does not match the number of columns in the referenced table"],
"numbers":["numbers out of order in {} quantifier"],
"oaep":["oaep decoding error"],
"oaepLabel":["oaepLabel is too big"],
"object":[" -> object with constructor '","' -> object with constructor '",", object has fixed layout",", object is fixed layout",", object is not extensible","[object BigInt]","[object Object]","[object Symbol]","[object URLSearchParams]","object","object identifier routines","object is not iterable (cannot read property Symbol(Symbol.iterator))","object name reserved for internal use: ","object not ascii format","object null is not iterable (cannot read property Symbol(Symbol.iterator))","object.constructor[Symbol.species] is not a constructor"],
"ocsp":["ocsp callback failure"],
"odd":["odd number of chars"],
"of":[" of "," of ["," of anonymous class is not a constructor"," of function "," of window: ","' of ","' of '","' of object '","of scheme ","of type"],
"offset":["\"offset\" is outside of buffer bounds","offset is out of bounds"],
"old":["old session cipher not returned","old session compression algorithm not returned"],
"on":[" on a detached ArrayBuffer"," on a detached or out-of-bounds ArrayBuffer"," on a detached or out-of-bounds or immutable ArrayBuffer"," on an already-disposed DisposableStack"," on an immutable ArrayBuffer","' on ","' on 'SubtleCrypto'","' on a proxy that has been revoked","' on proxy: trap returned falsish","' on proxy: trap returned falsish for property '","' on the object","on error"],
"on_chunk_complete":["`on_chunk_complete` callback error","on_chunk_complete pause"],
"on_chunk_extension_name":["`on_chunk_extension_name` callback error","on_chunk_extension_name pause"],
"on_chunk_extension_value":["`on_chunk_extension_value` callback error","on_chunk_extension_value pause"],
"on_chunk_header":["`on_chunk_header` callback error","on_chunk_header pause"],
"on_header_field_complete":["`on_header_field_complete` callback error","on_header_field_complete pause"],
"on_header_value_complete":["`on_header_value_complete` callback error","on_header_value_complete pause"],
"on_message_begin":["`on_message_begin` callback error","on_message_begin pause"],
"on_message_complete":["`on_message_complete` callback error","on_message_complete pause"],
"on_method_complete":["`on_method_complete` callback error","on_method_complete pause"],
"on_protocol_complete":["`on_protocol_complete` callback error","on_protocol_complete pause"],
"on_reset":["`on_reset` callback error","on_reset pause"],
"on_status_complete":["`on_status_complete` callback error","on_status_complete pause"],
"on_url_complete":["`on_url_complete` callback error","on_url_complete pause"],
"on_version_complete":["`on_version_complete` callback error","on_version_complete pause"],
"one":["one of ","one of scheme ","one of type"],
"oneshot":["oneshot call out of order"],
"only":["\"; only file: URLs and relative URLs are currently supported","'only-if-cached' can be set only with 'same-origin' mode","only if cached","only oneshot supported","only relative and absolute specifiers are supported."],
"open":[", open",", open '","open"],
"opendir":[", opendir",", opendir '","opendir"],
"operation":["operation canceled","operation does not support unaligned accesses","operation fail","operation not initialized","operation not permitted","operation not supported","operation not supported for this keytype","operation not supported for this signature type","operation not supported on socket"],
"operator":["operator "],
"options":[" options property "," options.entryTypes can not set with options.type together.","options must be an object","options.","options.contextExtensions[","options.entryTypes can not set with options.type together","options.gid must be a 32-bit signed integer","options.headers[","options.highest is out of range","options.ignoreCase must be a boolean","options.killSignal must be a number","options.lowest is out of range","options.maxBuffer must be a number","options.plaintextLength required for CCM mode with AAD","options.port should be >= 0 and < 65536.","options.quota must not be negative","options.requested must not be less than options.quota","options.requested must not be negative","options.stdio must be an array","options.stdio[","options.timeout must be a number","options.uid must be a 32-bit signed integer","options.windowsHandle is required"],
"opts":["opts must be an object.","opts.auth cannot be used in combination with opts.token","opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.","opts.origin must be a non-empty string or URL."],
"or":[" or "],
"other":["other side closed"],
"out":[" out of range for "," out-of-bounds of the ArrayBuffer","out of","out of memory","out of memory allocating custom section data"],
"output":["output buffer is out of bounds","output buffer too small","output would overflow"],
"overflow":["overflow error"],
"ownKeys":["'ownKeys' on proxy: trap result did not include '","'ownKeys' on proxy: trap returned duplicate entries","'ownKeys' on proxy: trap returned extra keys but proxy target is non-extensible"],
"p":["p is null","p not prime"],
"package":["\": package \"","package \"","package.json","package.json imported from "],
"packages":["\": packages \"","packages \""],
"packet":["packet length too long"],
"padding":["padding check failed"],
"pages":[" pages which is smaller than the declared initial of "],
"pairwise":["pairwise test failure"],
"parallelism":["parallelism must be > 0 and < 16777215","parallelism must be > 0 and <= 16777215"],
"parameter":["': parameter 1 is not of type 'Function'.","parameter name","parameter too large","parameter value"],
"parameters":["parameters are not allowed in views"],
"parent":["parent cannot generate random numbers","parent cannot supply entropy seed","parent locking not enabled","parent strength too weak"],
"parse":["parse error","parse tlsext"],
"partial":["partial index WHERE clauses"],
"partially":["partially overlapping buffers"],
"pass":["'; pass 'i32' or 'i64'","pass is too large"],
"passed":["passed a null parameter","passed invalid argument","passed null parameter"],
"passes":["passes must be > 0"],
"passphrase":[".passphrase\" property","passphrase is too big","passphrase must be a buffer","passphrase must not contain null bytes"],
"password":["password is too large"],
"path":[" path is mutually exclusive with host, port, ipv6Only, and reusePort.","path is mutually exclusive with host, port, ipv6Only, and reusePort","path length constraint exceeded","path loop","path must be a string","path must be absolute","path must be an absolute URL or start with a slash","path too long"],
"path_create_directory":["path_create_directory("],
"path_remove_directory":["path_remove_directory("],
"path_unlink_file":["path_unlink_file("],
"pattern":[", pattern needs to have a single trailing \"*\" in target","pattern is too long"],
"pbkdf2":["pbkdf2 error"],
"peer":["peer did not return a certificate","peer key error"],
"pem":["pem name bad prefix","pem name too short"],
"percentiles":["percentiles["],
"performance":["\" performance mark has not been set"],
"permanent":["permanent failure"],
"permission":["--permission is required","permission denied"],
"permitted":["permitted subtree violation"],
"personalisation":["personalisation string too long"],
"pingInterval":["pingInterval must be a positive integer, greater or equal to 0"],
"pipeline":["pipeline failure","pipeline not supported"],
"pkcs":["pkcs decoding error"],
"pkcs12":["pkcs12 cipherfinal error"],
"pkey":["pkey application asn1 method already registered"],
"pkg":[" = pkg;\n"],
"pledged":["pledged buffer stability condition is not respected"],
"pledgedSrcSize":["pledgedSrcSize may not be negative","pledgedSrcSize must be a number","pledgedSrcSize must be a safe integer","pledgedSrcSize must be non-negative","pledgedSrcSize should be an integer"],
"point":["point arithmetic failure","point at infinity","point coordinates blind failure","point is not on curve"],
"poll":["poll request not supported"],
"post":["post handshake auth encoding err"],
"prefix":[" prefix length must be a valid integer.","prefix length must be a valid integer"],
"present":[" present."],
"preventExtensions":["'preventExtensions' on proxy: trap returned truish but the proxy target is extensible"],
"prime":["prime is too big"],
"print":["--print cannot be used with ESM input"],
"private":["private key decode error","private key encode error","private key mismatch","private or public"],
"privateKeyEngine":[".privateKeyEngine",".privateKeyEngine\" property",".privateKeyEngine'"],
"privateKeyIdentifier":[".privateKeyIdentifier",".privateKeyIdentifier\" property",".privateKeyIdentifier'"],
"problems":["problems getting password"],
"process":["'process.env' does not accept an accessor(getter/setter) descriptor","'process.env' only accepts a configurable, writable, and enumerable data descriptor","`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active","process._linkedBinding","process.binding","process.debugPort must be 0 or in range 1024 to 65535","process.dlopen needs at least 2 arguments","process.execve failed with error code "],
"prohibited":[" prohibited in ","\" prohibited"],
"properties":[" properties: "],
"property":["\" property","'\n    --- property '","'\n    |     ...\n    |     property '","'\n    |     property '","]\" property"],
"protocol":["protocol \"","protocol driver not attached","protocol error","protocol is shutdown","protocol not available","protocol not supported","protocol wrong type for socket"],
"protocols":["protocols["],
"provider":["provider asym cipher failure","provider asym cipher not supported","provider keymgmt failure","provider keymgmt not supported","provider signature failure","provider signature not supported"],
"proxy":["proxy authentication required","proxy certificates not allowed, please set the appropriate flag","proxy path length constraint exceeded","proxy subject name violation"],
"psk":["psk identity not found","psk no client cb","psk no server cb"],
"pss":["pss saltlen too small"],
"pub":["pub exponent out of range"],
"public":["public key decode error","public key encode error","public key not rsa"],
"pvk":["pvk data too short","pvk too short"],
"q":["q not prime"],
"qualified":["qualified table names are not allowed on INSERT, UPDATE, and DELETE statements within triggers"],
"query":["query aborted"],
"queryA":["queryA"],
"queryAaaa":["queryAaaa"],
"queryAny":["queryAny"],
"queryCaa":["queryCaa"],
"queryCname":["queryCname"],
"queryMx":["queryMx"],
"queryNaptr":["queryNaptr"],
"queryNs":["queryNs"],
"queryPtr":["queryPtr"],
"querySoa":["querySoa"],
"querySrv":["querySrv"],
"queryTlsa":["queryTlsa"],
"queryTxt":["queryTxt"],
"quic":["quic handshake layer error","quic network error","quic protocol error"],
"r":["%r ","%r ORDER BY term does not match any column in the result set"],
"random":["random number generation failed","random number generator"],
"random_get":["random_get("],
"randomness":["randomness source strength insufficient"],
"raw":[" raw keys must be exactly 32-bytes"," raw keys must be exactly 56-bytes"," raw keys must be exactly 57-bytes","raw format"],
"read":[", read",", read '","read","read bio not set","read key","read timeout expired","read-only file system"],
"readHostObject":["readHostObject must return an object"],
"readable":["{ readable, writable } pair"],
"reading":[" (reading '"],
"readline":["readline was closed"],
"readlink":[", readlink",", readlink '","readlink"],
"received":["' received a bad response: ","' received a bad response: the 'Content-Type' header is required"],
"record":["record layer failure","record length mismatch","record too small","record<ByteString, ByteString>"],
"records":["records not released"],
"recursive":["recursive aggregate queries not supported","recursive reference in a subquery: "],
"recvmsg":["recvmsg"],
"redirect":["redirect count exceeded","redirect mode cannot be \"follow\" for \"no-cors\" request"],
"referenced":["\" referenced in dependencies but not defined in "],
"references":[" references tables to its right"],
"referencing":["\" referencing \""],
"refs_":["(refs_) > (0)"],
"relative":["relative symbolic link target"],
"remainder":["remainder by zero"],
"remote":["remote I/O error","remote imports cannot import from a local location.","remote peer address not set"],
"rename":[", rename",", rename '","rename","rename columns of"],
"renegotiate":["renegotiate ext too long"],
"renegotiation":["renegotiation encoding err","renegotiation mismatch"],
"replace":["replace require() with import"],
"request":["request canceled","request for '","request is not a valid match in pattern \"","request mode cannot be \"same-origin\"","request pending","request sent","request too large for drbg"],
"requested":["requested new array is too large"],
"require":["require ctr mode cipher","require() cannot be used on an ESM graph with top-level await. Use import() instead.","require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla.","require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla.\n  From ","require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla.\nRequired module: ","require() of ES Module ","require(`domain`) at this point"],
"required":[" required, but"," required, but only ","required cipher missing","required compression algorithm missing"],
"requires":[" requires 'new'"," requires that 'this' be a "," requires that the property of the first argument, items[Symbol.asyncIterator], when exists, be a function"," requires that the property of the first argument, items[Symbol.iterator], when exists, be a function"],
"reseed":["reseed error"],
"reset":["reset"],
"resolution":["\" resolution of "],
"resolved":["' resolved to an errored module","resolved protocol is unknown"],
"resource":["resource busy or locked","resource temporarily unavailable"],
"result":["result too large"],
"resuming":["resuming an invalid continuation"],
"rethrowing":["rethrowing null value"],
"returned":[" returned ","' returned for property '"],
"rm":[", rm",", rm '","rm"],
"rmdir":[", rmdir",", rmdir '","rmdir"],
"rotation":["rotation interval is out of range"],
"row":["row value misused"],
"rsa":["rsa operations not supported","rsa routines"],
"salt":["salt is too big","salt is too large","salt length check failed","salt length is out of range","salt length recovery failed"],
"scandir":[", scandir",", scandir '","scandir"],
"scsv":["scsv received when renegotiating"],
"sct":["sct verification failed"],
"search":["search only supported for directories"],
"second":["second argument must be a string","second argument must be a string or object","second argument to ","second number too large"],
"secret":["secret is too big","secret is too large"],
"seed":["seed sources must not have a parent"],
"self":["self test kat failure","self test post failure","self-signed certificate","self-signed certificate in certificate chain"],
"send":["send"],
"sequence":["sequence ctr wrapped","sequence length mismatch","sequence not constructed","sequence or set needs config"],
"serverhello":["serverhello tlsext"],
"servername":["\"servername\" is required parameter for Server.addContext","servername changed"],
"service":["service not available for socket type"],
"session":["session cannot be closed while in a callback","session id context uninitialized","session is currently in use","session is not open"],
"sessionIdContext":[".sessionIdContext\" property"],
"sessionTimeout":[".sessionTimeout\"",".sessionTimeout\" property"],
"set":["'set' on proxy: trap returned truish for property '","set WebAssembly.Global.value","set WebAssembly.Global.value)","set default property failure","set list"],
"setBlocking":["setBlocking"],
"setBroadcast":["setBroadcast"],
"setMulticastInterface":["setMulticastInterface"],
"setMulticastLoopback":["setMulticastLoopback"],
"setMulticastTTL":["setMulticastTTL"],
"setPrototypeOf":["'setPrototypeOf' on proxy: trap returned truish for setting a new prototype on the non-extensible proxy target"],
"setRawMode":["setRawMode"],
"setTTL":["setTTL"],
"setTypeOfService":["setTypeOfService"],
"setegid":[", setegid",", setegid '","setegid"],
"seteuid":[", seteuid",", seteuid '","seteuid"],
"setgid":[", setgid",", setgid '","setgid"],
"setgroups":[", setgroups",", setgroups '","setgroups"],
"setting":[" (setting '","setting xof failed"],
"setuid":[", setuid",", setuid '","setuid"],
"shared":["shared info error"],
"short":[".short",".short\" property",".short'","short header","short line"],
"should":["\n\nshould loosely deep-equal\n\n","\n\nshould not loosely deep-equal\n\n"," should be "," should be a URL string."," should be a multiple of "," should be smaller than maxWrite ("," should reference only one column of table ","\" - should this be a string literal in single-quotes?","' should be a valid string.","should be a URL string","should be smaller than maxWrite (","should only call on root","should retry"],
"shutdown":["shutdown","shutdown while in init"],
"sig":["sig invalid mime type"],
"sigalgs":[".sigalgs",".sigalgs\" property",".sigalgs'"],
"signal":["signal cannot be used with steal or ifAvailable","signal must be an AbortSignal","signal must be an EventEmitter or EventTarget"],
"signals":[" (signals must use all capital letters)"],
"signature":["signature algorithms error","signature for non signing certificate","signature is too big","signature type and key type incompatible"],
"size":["size + offset"],
"slot":["slot full"],
"sock_accept":["sock_accept("],
"sock_shutdown":["sock_shutdown("],
"socket":["socket hang up","socket idle timeout","socket is already connected","socket is not connected","socket is required","socket operation on non-socket","socket type not supported"],
"software":["software caused connection abort"],
"source":["source must be a TypedArray or a DataView"],
"spawn":["spawn"],
"spawnSync":["spawnSync "],
"specifier":[" specifier\" argument"],
"spkac":["spkac is too large"],
"sql":[", sql)WHERE name NOT LIKE 'sqliteX_",", sql, type, name, ",", sql, type, name, 1, "],
"sqlite_master":["\".sqlite_master SET sql = sqlite_rename_quotefix(","\".sqlite_master WHERE name NOT LIKE 'sqliteX_",".sqlite_master VALUES('index',"],
"src":["src and dest cannot be the same","src and dest cannot be the same "],
"srtp":["srtp could not allocate profiles","srtp protection profile list too long","srtp unknown protection profile"],
"ssl":["ssl command section empty","ssl command section not found","ssl ctx has no default ssl version","ssl handshake failure","ssl library has no ciphers","ssl negative length","ssl section empty","ssl section not found","ssl session id callback failed","ssl session id conflict","ssl session id context too long","ssl session id has bad length","ssl session id too long","ssl session version mismatch","ssl/tls alert bad certificate","ssl/tls alert bad record mac","ssl/tls alert certificate expired","ssl/tls alert certificate revoked","ssl/tls alert certificate unknown","ssl/tls alert decompression failure","ssl/tls alert handshake failure","ssl/tls alert illegal parameter","ssl/tls alert no certificate","ssl/tls alert unexpected message","ssl/tls alert unsupported certificate"],
"ssl3":["ssl3 ext invalid max fragment length","ssl3 ext invalid servername","ssl3 ext invalid servername type","ssl3 session id too long"],
"sslv3":["sslv3 alert bad certificate","sslv3 alert bad record mac","sslv3 alert certificate expired","sslv3 alert certificate revoked","sslv3 alert certificate unknown","sslv3 alert decompression failure","sslv3 alert handshake failure","sslv3 alert illegal parameter","sslv3 alert no certificate","sslv3 alert unexpected message","sslv3 alert unsupported certificate","sslv3 rollback attack"],
"stack":["stack trace "],
"start":[" (start ","start offset of "],
"stat":[", stat",", stat '","stat"],
"statement":["statement has been finalized","statement is already being executed","statement too long"],
"statfs":[", statfs",", statfs '","statfs"],
"status":[" status must not have a payload"],
"stderr":["stderr maxBuffer length exceeded"],
"stdout":["stdout maxBuffer length exceeded"],
"still":["still in init"],
"stream":["stream count limited","stream end","stream error","stream finished","stream recv only","stream reset","stream send only","stream.push() after EOF","stream.unshift() after end event"],
"streaming":["streaming not supported"],
"streams":["streams["],
"string":["string","string offset out of bounds","string or blob too big","string part in extglob AST??","string too long","string too short","string type in extglob ast??"],
"stringview_iter":["stringview_iter has no JS representation"],
"stringview_wtf16":["stringview_wtf16 has no JS representation"],
"stringview_wtf8":["stringview_wtf8 has no JS representation"],
"sub":["sub-select returns "],
"subject":["subject issuer mismatch","subject signature algorithm and issuer public key algorithm mismatch"],
"super":["'super' keyword unexpected here"],
"symbol":["symbol"],
"symlink":[", symlink",", symlink '","symlink"],
"syntax":["\": syntax error","syntax error after column name \""],
"system":["system / Map","system / Map (SharedExternalOneByteString)","system / Map (SharedExternalString)","system / Map (SharedOneByteString)","system / Map (SharedString)","system / Map (SharedUncachedExternalOneByteString)","system / Map (SharedUncachedExternalString)","system / Map (UncachedExternalOneByteString)","system lib","system library"],
"table":[" table as "," table of size ",": table import requires a WebAssembly.Table","table ","table \"","table import ","table import requires a WebAssembly.Table","table index is out of bounds","table-function argument"],
"tableLog":["tableLog requires too much memory : unsupported"],
"tables":[" tables in a join"],
"tag":[": tag import requires a WebAssembly.Tag","tag import requires a WebAssembly.Tag","tag not needed","tag not set"],
"tagLength":["tagLength is too big"],
"target":["\" target ","target object/alias may not appear in FROM clause: "],
"targets":["; targets must start with \"./\""],
"temporary":["temporary failure","temporary storage cannot be changed from within a transaction","temporary table name must be unqualified","temporary trigger may not have qualified name"],
"term":[" term"],
"terminated":["terminated"],
"text":["text file is busy"],
"than":[" than the module's declared maximum "],
"that":["'  that is incompatible with the existing property in the proxy target","' that is incompatible with the existing property in the proxy target","' that is not linked",") that did not match any of the client's offered protocols ("],
"the":["the \".\" operator","the 'Content-Type' header is required","the INDEXED BY clause is not allowed on UPDATE or DELETE statements within triggers","the NOT INDEXED clause is not allowed on UPDATE or DELETE statements within triggers","the asn1 object identifier is not known for this md"],
"there":["there is already a table named ","there is already an index named ","there is already another table or index with this name: "],
"this":["\"; this will be supported in the future","'this' is not a valid formal parameter name","this archive was not opened for writing","this is not a Date object.","this is not a typed array."],
"threadCpuUsage":["threadCpuUsage is not available on SunOS"],
"ticketKeys":[".ticketKeys",".ticketKeys\" property",".ticketKeys'"],
"time":[" time(s) but was executed "," time(s).","time not ascii format","time stamp routines"],
"timeout":[" timeout: ",", timeout: "],
"timerified":["timerified "],
"times":[" times..."],
"tls":["tls illegal exporter label","tls invalid ecpointformat list"],
"tlsv1":["tlsv1 alert access denied","tlsv1 alert decode error","tlsv1 alert decrypt error","tlsv1 alert decryption failed","tlsv1 alert export restriction","tlsv1 alert inappropriate fallback","tlsv1 alert insufficient security","tlsv1 alert internal error","tlsv1 alert no application protocol","tlsv1 alert no renegotiation","tlsv1 alert protocol version","tlsv1 alert record overflow","tlsv1 alert unknown ca","tlsv1 alert unknown psk identity","tlsv1 alert user cancelled","tlsv1 bad certificate hash value","tlsv1 bad certificate status response","tlsv1 certificate unobtainable","tlsv1 unrecognized name","tlsv1 unsupported extension"],
"tlsv13":["tlsv13 alert certificate required","tlsv13 alert missing extension"],
"to":[" ...` to show where the warning was created)"," to "," to a BigInt"," to a dynamic import() which is available in all CommonJS modules."," to a subdirectory of self "," to an integer."," to an object whose class did not declare it"," to be one of: Null, Undefined, Object."," to be returned for the \""," to be returned from the \""," to clear the buffer."," to end in .cjs, change the requiring code to use dynamic import() which is available in all CommonJS modules, or change \"type\": \"module\" to \"type\": \"commonjs\" in "," to treat all .js files as CommonJS (using .mjs for all ES modules instead).\n","\") to be an instance of ","'  to the non-extensible proxy target"],
"toExponential":["toExponential() argument must be between "],
"toFixed":["toFixed() digits argument must be between "],
"toPrecision":["toPrecision() argument must be between ","toPrecision() argument must be between 1 and 100"],
"toString":["toString() radix argument must be between 2 and 36"],
"too":["too large","too long","too many FROM clause terms, max: ","too many SQL variables","too many arguments on ","too many arguments on function ","too many columns in ","too many columns in result set","too many columns on ","too many content-encodings in response: ","too many key updates","too many length or distance symbols","too many levels of trigger recursion","too many links","too many open files","too many pipes","too many records","too many references to \"","too many retries","too many symbolic links encountered","too many terms in ","too many terms in ORDER BY clause","too many terms in compound SELECT","too many warn alerts","too much early data","too small"],
"trailer":["trailer content"],
"transform":["transform["],
"trigger":[" trigger on view: ","trigger ","trigger \""],
"triggers":["triggers nested too deep"],
"true":["true"],
"trying":["trying to suspend JS frames","trying to suspend without WebAssembly.promising"],
"tuple":[" tuple"],
"twice":[" twice on the same object"],
"type":[".type\" property","type ","type bigint (","type boolean (false)","type boolean (true)","type incompatibility when transforming from/to JS","type not constructed","type not primitive","type number (","type number (-0)","type number (-Infinity)","type number (0)","type number (Infinity)","type number (NaN)","type string (","type string ('","type symbol ("],
"typeOfService":["typeOfService must be an integer between 0 and 255"],
"unable":["unable to decode issuer public key","unable to decrypt CRL's signature","unable to decrypt certificate's signature","unable to enable locking","unable to find ciphers","unable to find ecdh parameters","unable to find parameters in chain","unable to find public key parameters","unable to get CRL issuer certificate","unable to get certificate CRL","unable to get certs public key","unable to get issuer certificate","unable to get local issuer certificate","unable to get maximum request size","unable to get parent strength","unable to get passphrase","unable to get random strength","unable to get read lock","unable to get write lock","unable to identify the object to be reindexed","unable to initialise ciphers","unable to load sha256","unable to load ssl3 md5 routines","unable to load ssl3 sha1 routines","unable to lock context","unable to lock parent","unable to open a temporary database file for storing temporary tables","unable to open database file","unable to reseed","unable to set callbacks","unable to verify the first certificate"],
"undefined":["undefined","undefined generator","undefined or a fully resolved URL string","undefined order"],
"unexpected":["unexpected ccs message","unexpected dek iv","unexpected end of early data","unexpected end of file","unexpected eoc","unexpected eof while reading","unexpected key parameters","unexpected message","unexpected record","unexpected redirect"],
"unhandled":["unhandled critical CRL extension","unhandled critical extension"],
"unimplemented":["unimplemented code"],
"uninitialized":["uninitialized"],
"universalstring":["universalstring is wrong length"],
"unknown":["(unknown function)","unknown alert type","unknown algorithm type","unknown bits","unknown certificate type","unknown certificate verification error","unknown cipher","unknown cipher returned","unknown cipher type","unknown cmd name","unknown cofactor","unknown column \"","unknown command","unknown compression method","unknown database ","unknown datatype for ","unknown digest","unknown digest algorithm","unknown encoding, expected utf-8''","unknown error","unknown feature: ","unknown format","unknown function: ","unknown group","unknown header flags set","unknown join type: ","unknown key exchange type","unknown key type","unknown library","unknown mandatory parameter","unknown mask digest","unknown max size","unknown message digest algorithm","unknown nid","unknown node or service","unknown object type","unknown operation","unknown option","unknown order","unknown padding type","unknown pbe algorithm","unknown pkey type","unknown protocol","unknown public key type","unknown purpose id","unknown scheme","unknown security bits","unknown sigid algs","unknown signature algorithm","unknown ssl version","unknown state","unknown table option: ","unknown tag","unknown trust id"],
"unlink":[", unlink",", unlink '","unlink"],
"unreachable":["unreachable","unreachable code"],
"unrecognized":["unrecognized token: \""],
"unsafe":["unsafe legacy renegotiation disabled","unsafe use of ","unsafe use of virtual table \""],
"unsigned":["unsigned short"],
"unsolicited":["unsolicited extension"],
"unspecified":["unspecified certificate verification error"],
"unsuitable":["unsuitable certificate purpose"],
"unsupported":[" unsupported WASI version.","unsupported","unsupported WASI version","unsupported ZIP feature: ","unsupported algorithm","unsupported any defined by type","unsupported cek alg","unsupported cipher","unsupported compression algorithm","unsupported config value","unsupported config value class","unsupported config value op","unsupported elliptic curve","unsupported encoding: ","unsupported encryption","unsupported encryption type","unsupported extension feature","unsupported field","unsupported frame specification","unsupported idleTimeout, use keepAliveTimeout instead","unsupported keepAlive, use pipelining=0 instead","unsupported key components","unsupported key derivation function","unsupported key size","unsupported key type","unsupported keylength","unsupported label source","unsupported mac type","unsupported mask algorithm","unsupported mask parameter","unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead","unsupported name constraint type","unsupported number of rounds","unsupported or invalid name constraint syntax","unsupported or invalid name syntax","unsupported pkcs12 mode","unsupported prf","unsupported private key algorithm","unsupported protocol","unsupported public key type","unsupported pvk key type","unsupported requestTimeout, use headersTimeout & bodyTimeout instead","unsupported salt type","unsupported selection","unsupported signature type","unsupported socketTimeout, use headersTimeout & bodyTimeout instead","unsupported ssl version","unsupported status type","unsupported type","unsupported use of NULLS ","unsupported version","unsupported write flag"],
"unusable":["unusable"],
"update":["update call out of order","update error"],
"upgrade":["upgrade","upgrade must be a string"],
"uri":["uri authority unsupported"],
"url":[" url"," url\" argument"," url'"],
"use":["; use 'with' instead","use DROP TABLE to delete table ","use DROP VIEW to delete view ","use export instead of module.exports/exports","use import.meta.dirname instead","use import.meta.filename instead","use srtp not negotiated","use strict"],
"useH2c":["useH2c must be a valid boolean value"],
"using":[" using "],
"utctime":["utctime is too short"],
"utime":[", utime",", utime '","utime"],
"uv_cwd":[", uv_cwd",", uv_cwd '","uv_cwd"],
"uv_getrusage":[", uv_getrusage",", uv_getrusage '","uv_getrusage"],
"uv_getrusage_thread":[", uv_getrusage_thread",", uv_getrusage_thread '","uv_getrusage_thread"],
"uv_if_indextoiid":[", uv_if_indextoiid",", uv_if_indextoiid '","uv_if_indextoiid"],
"uv_interface_addresses":[", uv_interface_addresses",", uv_interface_addresses '","uv_interface_addresses"],
"uv_os_get_passwd":[", uv_os_get_passwd",", uv_os_get_passwd '","uv_os_get_passwd"],
"uv_os_gethostname":[", uv_os_gethostname",", uv_os_gethostname '","uv_os_gethostname"],
"uv_os_getpriority":[", uv_os_getpriority",", uv_os_getpriority '","uv_os_getpriority"],
"uv_os_homedir":[", uv_os_homedir",", uv_os_homedir '","uv_os_homedir"],
"uv_os_setpriority":[", uv_os_setpriority",", uv_os_setpriority '","uv_os_setpriority"],
"uv_os_uname":[", uv_os_uname",", uv_os_uname '","uv_os_uname"],
"uv_pipe_chmod":["uv_pipe_chmod"],
"uv_resident_set_memory":[", uv_resident_set_memory",", uv_resident_set_memory '","uv_resident_set_memory"],
"uv_signal_start":["uv_signal_start"],
"uv_tty_init":[", uv_tty_init",", uv_tty_init '","uv_tty_init"],
"uv_uptime":[", uv_uptime",", uv_uptime '","uv_uptime"],
"v8_flags":["!v8_flags.jitless || v8_flags.wasm_jitless"],
"validation":["validation function is expected to return \"true\". Received "],
"value":[" <value>' argument missing"," value in "," value is out of range."," value: ","': value ","value '","value error","value is out of range","value missing","value must be an X509CertificateHandle or BufferSource","value too large for defined data type"],
"values":[" values"," values for "," values were supplied"],
"variable":["variable number must be between ?1 and ?"],
"version":["version too high","version too low"],
"via":[" via "],
"view":["view ","view ArrayBuffer size is invalid"],
"views":["views may not be indexed"],
"virtual":["virtual table","virtual tables cannot use computed columns","virtual tables may not be altered","virtual tables may not be indexed"],
"wal":[" wal mode from within a transaction"],
"warning":["warning message"],
"was":[" was called on "," was closed","\" was not found","'\nwas compiled against a different Node.js version using\nNODE_MODULE_VERSION ","' was defined without a getter","' was defined without a setter"],
"wasi":["wasi.start() has not been called"],
"wasm":["wasm exception"],
"when":[" when "],
"which":[" which has no effect."," which has only a getter"," which is greater than 255."," which is not a string","' which cannot be non-writable, unless there exists a corresponding non-configurable, non-writable own property of the target object.","' which exists in the non-extensible proxy target","' which exists in the proxy target as a non-configurable and non-writable accessor property without a setter","' which exists in the proxy target as a non-configurable and non-writable data property with a different value","' which exists in the proxy target as non-configurable","' which is either non-existent or configurable in the proxy target","' which is non-configurable in the proxy target","' which is non-configurable, non-writable in the proxy target","' which is non-configurable, writable in the proxy target",", which is "],
"while":[" while importing "," while importing \""],
"window":["'window' option '"],
"windowsHandle":["windowsHandle with fs"],
"with":[" with "," with directory "," with exit code "," with non-directory ","\" with value \""],
"workSpace":["workSpace buffer is not large enough"],
"worker":["worker.cpuUsage() is not available on SunOS"],
"wrap":["wrap mode not allowed"],
"write":[", write",", write '","write","write after end","write failed","write failed after retries"],
"writev":["writev failed","writev failed after retries"],
"wrong":["wrong certificate type","wrong cipher returned","wrong ciphertext size","wrong curve","wrong curve parameters","wrong encryption level received","wrong final block length","wrong integer type","wrong lookup type","wrong number of arguments to function ","wrong order","wrong output buffer size","wrong public key type","wrong rpk type","wrong signature length","wrong signature size","wrong signature type","wrong ssl version","wrong tag","wrong type","wrong version number"],
"wtf":["wtf?"],
"x509":["x509 certificate routines","x509 lib","x509 verification setup problems"],
"xBestIndex":[".xBestIndex malfunction"],
"xof":["xof digests not allowed"],
"xts":["xts data unit is too large","xts duplicated keys"],
"you":[", you can use import instead"]
},
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
