import { useEffect, useState } from 'react'

/** Takes a file that is dropped anywhere on the page, which else the browser would open in its place. Tells whether one is held over it. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener(
      'dragover',
      (event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return
        event.preventDefault()
        setIsOver(true)
      },
      { signal },
    )
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setIsOver(false), { signal })
    window.addEventListener(
      'drop',
      (event) => {
        setIsOver(false)
        const file = event.dataTransfer?.files[0]
        if (file === undefined) return
        event.preventDefault()
        onFile(file)
      },
      { signal },
    )
    return () => listening.abort()
  }, [onFile])
  return isOver
}
