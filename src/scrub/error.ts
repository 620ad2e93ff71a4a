import type { CapturedException, ExceptionValue, Mechanism } from '../report/event.ts'
import { explainFrame } from './frames.ts'
import { explainMessage, type Knowledge } from './message.ts'
import { explainCode, explainSyscall, explainType } from './names.ts'
import type { Code, Sources } from './sources.ts'

/** One error of a chain, reduced to what the sources explain. */
export function explainError(
  { type, value, mechanism, stacktrace, positions = [], safe = [] }: CapturedException,
  sources: Pick<Sources, 'place' | 'code'>,
  knowledge: Knowledge,
): ExceptionValue {
  const { vocabulary } = knowledge
  const place = (file: string) => sources.place(file)
  const code = (): Code | undefined => {
    const {
      filename,
      lineno: line,
      colno: column,
    } = stacktrace?.frames.findLast(frame => frame.lineno !== undefined) ?? {}
    return filename === undefined || line === undefined || column === undefined
      ? undefined
      : sources.code(filename, { line, column })
  }
  const frames = stacktrace?.frames.map(frame => explainFrame(frame, place, vocabulary))
  return {
    type: explainType(type, vocabulary),
    value: explainMessage(value, { type, positions, safe, place, code }, knowledge),
    mechanism: explainMechanism(mechanism, knowledge),
    ...(frames === undefined ? {} : { stacktrace: { frames } }),
  }
}

function explainMechanism(mechanism: Mechanism, { vocabulary }: Knowledge): Mechanism {
  const { type, handled, exception_id, parent_id, source, is_exception_group, data } = mechanism
  return {
    type,
    handled,
    ...(Number.isSafeInteger(exception_id) && exception_id !== undefined ? { exception_id } : {}),
    ...(Number.isSafeInteger(parent_id) && parent_id !== undefined ? { parent_id } : {}),
    ...(source !== undefined && SOURCE.test(source) ? { source } : {}),
    ...(is_exception_group === undefined ? {} : { is_exception_group }),
    ...(data === undefined
      ? {}
      : {
          data: {
            ...(data.code === undefined ? {} : { code: explainCode(data.code, vocabulary) }),
            ...(data.syscall === undefined ? {} : { syscall: explainSyscall(data.syscall, vocabulary) }),
          },
        }),
  }
}

/** By which member an error has another, see src/capture/thrown.ts: nothing else is any of our business. */
const SOURCE = /^(?:cause|error|suppressed|errors\[\d{1,6}\])$/
