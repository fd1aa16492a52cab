/** A whole number past 2^53 came up, where plain numbers are exact no more. The amounts are too large; nothing is wrong with the code. */
export class PastExact extends RangeError {
  constructor(what: string) {
    super(`${what} is past 2^53 and would not be exact`)
    this.name = 'PastExact'
  }
}
