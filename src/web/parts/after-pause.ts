/** 間を置いて始める. Begins after so many milliseconds what can be taken back; what it gives back takes it back, begun or not. */
export function afterPause(milliseconds: number, begin: () => () => void): () => void {
  let takeBack: () => void = () => undefined
  const timer = setTimeout(() => {
    takeBack = begin()
  }, milliseconds)
  return () => {
    clearTimeout(timer)
    takeBack()
  }
}
