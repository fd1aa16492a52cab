import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { type Day, day } from '#base/day.ts'
import { App } from './app.tsx'
import './fonts.ts'
import { openFoldsOnPaper } from './parts/paper-folds.ts'
import { countPresses } from './parts/pressing.ts'
import { countEntries } from './shell/leave.ts'

// What nothing else has caught ends here; the reader is told.
window.addEventListener('error', showFailure)
window.addEventListener('unhandledrejection', showFailure)

openFoldsOnPaper()
countEntries()
countPresses()

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no #app')

createRoot(container).render(
  <StrictMode>
    <App today={todayInJapan()} />
  </StrictMode>,
)

/** The clock is read here, once. */
function todayInJapan(): Day {
  return day(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date()))
}

function showFailure(): void {
  const words = document.getElementById('failure')
  words?.removeAttribute('hidden')
  words?.focus()
}
