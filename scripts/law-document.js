// Writes docs/law.md from the rules, the tables and the worked examples.
import { readFileSync, writeFileSync } from 'node:fs'
import { rules } from '../dist/law/rules.js'
import { tables } from '../dist/law/tables.js'
import { lawDocument } from '../dist/report/law-document.js'

const examples = JSON.parse(readFileSync('test/data/law-examples.json', 'utf8'))
writeFileSync('docs/law.md', lawDocument(rules, tables, examples))
