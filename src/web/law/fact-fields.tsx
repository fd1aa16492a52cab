import { useId } from 'react'
import { type Day, isDay } from '#base/day.ts'
import { grouped } from '#base/words.ts'
import type { Fact, FactTable } from '#law/facts.ts'
import { emptyDraft, withoutLabel } from '#web/parts/draft.ts'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { TypedField } from '#web/parts/typed-field.tsx'
import { dayWordsIn, yenWordsIn } from '#web/words/format.ts'
import { lawWords } from '#web/words/law.ts'
import { type Language, langOf, useLanguage, useWords } from '#web/words/words.ts'
import { wordsOfChoice } from './choice-words.ts'
import { type FactDrafts, isNullable, isOptional, startCount } from './fact-input.ts'

/** 規定の問い. All that the fields below share. */
export interface Asking {
  readonly rule: string
  readonly drafts: FactDrafts
  readonly today: Day
  /** What is to be mended, by path. */
  readonly problems: ReadonlyMap<string, string>
  readonly onText: (path: string, text: string, draft?: FactDrafts['texts'][string]) => void
  readonly onCount: (path: string, count: number) => void
}

interface FactFieldsProps {
  readonly facts: FactTable
  readonly prefix: string
  readonly asking: Asking
}

/** 規定の事実の欄. One field for each fact, with the rule's own label, kind and choices. */
export function FactFields({ facts, prefix, asking }: FactFieldsProps) {
  return Object.entries(facts).map(([name, fact]) => (
    <FactField key={name} name={name} fact={fact} path={`${prefix}${name}`} asking={asking} />
  ))
}

interface FactFieldProps {
  readonly name: string
  readonly fact: Fact<unknown>
  readonly path: string
  readonly asking: Asking
}

function FactField(props: FactFieldProps) {
  const { fact, path, asking } = props
  const language = useLanguage()
  if (fact.item !== undefined) return <ListField {...props} item={fact.item} />
  if (fact.fields !== undefined) {
    return (
      <fieldset className="group">
        <legend>
          <InJapanese as="span">{fact.label}</InJapanese>
        </legend>
        <FactFields facts={fact.fields} prefix={`${path}.`} asking={asking} />
      </fieldset>
    )
  }
  if (fact.unit === 'yen' || fact.unit === 'day' || fact.unit === 'month') {
    return (
      <TypedField
        field={{ kind: fact.unit === 'yen' ? 'amount' : fact.unit, label: fact.label }}
        draft={asking.drafts.texts[path] ?? emptyDraft}
        today={asking.today}
        hint={hintOf(props, language)}
        problem={asking.problems.get(path) ?? null}
        isUnknownAllowed={false}
        onDraft={(draft) => asking.onText(path, draft.text, draft)}
      />
    )
  }
  return fact.unit === 'bool' || fact.values !== undefined ? <ChoiceField {...props} /> : <PlainField {...props} />
}

function PlainField(props: FactFieldProps) {
  const { fact, path, asking } = props
  const language = useLanguage()
  const id = useId()
  const problem = withoutLabel(asking.problems.get(path) ?? '', fact.label)
  return (
    <div className="field">
      <label className="label" htmlFor={id} lang={langOf(language, fact.label)}>
        {fact.label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hintOf(props, language)}
      </p>
      <input
        id={id}
        type="text"
        value={asking.drafts.texts[path]?.text ?? ''}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== ''}
        onChange={({ currentTarget }) => asking.onText(path, currentTarget.value)}
      />
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  )
}

const mostRadios = 6

/** A few choices stand open; many in a list. */
function ChoiceField(props: FactFieldProps) {
  const { name, fact, path, asking } = props
  const words = useWords(lawWords)
  const language = useLanguage()
  const id = useId()
  const problem = withoutLabel(asking.problems.get(path) ?? '', fact.label)
  const chosen = asking.drafts.texts[path]?.text ?? ''
  const choices = choicesOf(asking.rule, name, fact, language)
  if (choices.length > mostRadios) {
    return (
      <div className="field">
        <label className="label" htmlFor={id} lang={langOf(language, fact.label)}>
          {fact.label}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {hintOf(props, language)}
        </p>
        <select
          id={id}
          value={chosen}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== ''}
          onChange={({ currentTarget }) => asking.onText(path, currentTarget.value)}
        >
          <option value="">{words.pick}</option>
          {choices.map(({ value, words: choice }) => (
            <option key={value} value={value} lang={langOf(language, choice)}>
              {choice}
            </option>
          ))}
        </select>
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      </div>
    )
  }
  return (
    <fieldset className="field" aria-describedby={`${id}-problem`}>
      <legend className="label" lang={langOf(language, fact.label)}>
        {fact.label}
      </legend>
      <div className="radios">
        {choices.map(({ value, words: choice }) => (
          <label key={value} className="radio">
            <input
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              onChange={() => asking.onText(path, value)}
            />
            <span lang={langOf(language, choice)}>{choice}</span>
          </label>
        ))}
      </div>
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </fieldset>
  )
}

function choicesOf(rule: string, name: string, fact: Fact<unknown>, language: Language) {
  const values = (fact.values ?? ['true', 'false']).map((value) => ({
    ...{ value, words: valueWords(rule, name, value, language) },
  }))
  return isOptional(fact) ? [...values, { value: '', words: emptyWords(rule, name, fact, language) }] : values
}

function valueWords(rule: string, name: string, value: string, language: Language): string {
  const { yes, no } = lawWords[language]
  if (value === 'true') return yes
  return value === 'false' ? no : wordsOfChoice(rule, name, value)
}

function emptyWords(rule: string, name: string, fact: Fact<unknown>, language: Language): string {
  const { leaveOut, leaveOutWith } = lawWords[language]
  const otherwise = otherwiseWords(rule, name, fact, language)
  return otherwise === '' ? leaveOut : leaveOutWith(otherwise)
}

interface ListFieldProps extends FactFieldProps {
  readonly item: Fact<unknown>
}

const mostEntries = 50

function ListField({ name, fact, item, path, asking }: ListFieldProps) {
  const words = useWords(lawWords)
  const id = useId()
  const count = asking.drafts.counts[path] ?? startCount(fact)
  const problem = withoutLabel(asking.problems.get(path) ?? '', fact.label)
  return (
    <fieldset className="group" aria-describedby={`${id}-problem`}>
      <legend>
        <InJapanese as="span">{fact.label}</InJapanese>
      </legend>
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index} className="entry-of-list">
          <legend>{words.entry(item.label, index + 1)}</legend>
          {item.fields === undefined ? (
            <FactField name={name} fact={item} path={`${path}[${index}]`} asking={asking} />
          ) : (
            <FactFields facts={item.fields} prefix={`${path}[${index}].`} asking={asking} />
          )}
        </fieldset>
      ))}
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
      <div className="buttons">
        {count < mostEntries && (
          <button type="button" className="button secondary" onClick={() => asking.onCount(path, count + 1)}>
            {words.add(item.label)}
          </button>
        )}
        {count > 0 && (
          <button type="button" className="button plain" onClick={() => asking.onCount(path, count - 1)}>
            {words.removeLast}
          </button>
        )}
      </div>
    </fieldset>
  )
}

function hintOf({ name, fact, asking }: FactFieldProps, language: Language): string {
  const { examples, mayBeEmpty, ifEmpty, end } = lawWords[language]
  const otherwise = otherwiseWords(asking.rule, name, fact, language)
  const empty = otherwise === '' ? (isNullable(fact) ? mayBeEmpty : '') : ifEmpty(otherwise)
  return [examples[fact.unit], empty].filter((words) => words !== '').join(end)
}

/** What stands for a fact that is left out. */
function otherwiseWords(rule: string, name: string, { unit, otherwise }: Fact<unknown>, language: Language): string {
  const { yes, no, reckonsWith, reckonsWithChoice } = lawWords[language]
  if (otherwise === undefined || otherwise === null || Array.isArray(otherwise)) return ''
  if (typeof otherwise === 'boolean') return reckonsWithChoice(otherwise ? yes : no)
  if (typeof otherwise === 'number') {
    return reckonsWith(unit === 'yen' ? yenWordsIn(language, otherwise) : grouped(otherwise))
  }
  const value = String(otherwise)
  return isDay(value)
    ? reckonsWith(dayWordsIn(language, value))
    : reckonsWithChoice(valueWords(rule, name, value, language))
}
