import { createContext } from 'react'
import type { CorrectionsOf } from '#report/corrections.ts'

/** よくある説明とのちがい. Which corrections stand with a finding of the report on the page. */
export const CorrectionsContext = createContext<CorrectionsOf>(() => [])
