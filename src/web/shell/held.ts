/** 書いている間. What is being written to this device, and must not be cut off where the page is left. */
const underWay = new Set<Promise<unknown>>()

/** 書き終えるまで待たせる. The page is left once this is over, whatever comes of it. Gives it back. */
export function held<T>(work: Promise<T>): Promise<T> {
  underWay.add(work)
  const over = () => underWay.delete(work)
  work.then(over, over)
  return work
}

/** 待つものがなくなったら. At once where nothing is under way; after `patience` milliseconds at most. */
export function onceFree(patience: number, then: () => void): void {
  if (underWay.size === 0) {
    then()
    return
  }
  const enough = new Promise((resolve) => setTimeout(resolve, patience))
  Promise.race([Promise.allSettled(underWay), enough]).then(then)
}
