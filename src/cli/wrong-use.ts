import type { Issue } from '#law/issues.ts'

/** What was typed or given cannot be used. Its lines are Japanese and for the reader; the program ends with exit code 2. */
export class WrongUse extends Error {
  readonly lines: readonly string[]

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'WrongUse'
    this.lines = lines
  }
}

/** The issues as lines that name their field. */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ path, message }) => (path === '' ? message : `${path}　${message}`))
}
