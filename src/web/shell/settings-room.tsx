import { type ReactNode, useState } from 'react'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { settingsWords } from '#web/words/settings.ts'
import { type Language, languages, useWords } from '#web/words/words.ts'
import { isRubyOn, motions, type Settings, sizes, themes, useSettings } from './settings.ts'

/** Each language in itself: who cannot read the page finds theirs. */
const languageNames: Readonly<Record<Language, string>> = { ja: '日本語', easy: 'やさしい日本語', en: 'English' }

interface Choice {
  readonly value: string
  readonly label: string
  readonly lang?: 'ja' | 'en'
  readonly change: Partial<Settings>
}

interface Group {
  readonly id: keyof Settings
  readonly title: string
  readonly hint?: string
  readonly chosen: string
  readonly choices: readonly Choice[]
}

/** 表示の設定. Language, readings, size, colours and motion. A choice takes effect at once, and is told to who listens. */
export function SettingsRoom() {
  const words = useWords(settingsWords)
  const { settings, onSettings, ruby, onRubyAgain } = useSettings()
  const [changed, setChanged] = useState<keyof Settings | null>(null)
  const groups: readonly Group[] = [
    {
      id: 'language',
      title: words.language,
      hint: words.languageHint,
      chosen: settings.language,
      choices: languages.map((value) => ({
        value,
        label: languageNames[value],
        lang: value === 'en' ? 'en' : 'ja',
        change: { language: value },
      })),
    },
    {
      id: 'ruby',
      title: words.ruby,
      hint: words.rubyHint,
      chosen: isRubyOn(settings) ? 'on' : 'off',
      choices: [
        { value: 'on', label: words.rubyOn, change: { ruby: true } },
        { value: 'off', label: words.rubyOff, change: { ruby: false } },
      ],
    },
    {
      id: 'size',
      title: words.size,
      hint: words.sizeHint,
      chosen: settings.size,
      choices: sizes.map((value) => ({ value, label: words.sizes[value], change: { size: value } })),
    },
    {
      id: 'theme',
      title: words.theme,
      chosen: settings.theme,
      choices: themes.map((value) => ({ value, label: words.themes[value], change: { theme: value } })),
    },
    {
      id: 'motion',
      title: words.motion,
      chosen: settings.motion,
      choices: motions.map((value) => ({ value, label: words.motions[value], change: { motion: value } })),
    },
  ]
  // In the words of the language that the page has now: the choice may have been just that.
  const group = groups.find(({ id }) => id === changed)
  const choice = group?.choices.find(({ value }) => value === group.chosen)

  return (
    <main className="room settings" id="content">
      <RoomTitle>{words.title}</RoomTitle>
      <p className="lead">{words.lead}</p>
      <p className="unseen" role="status">
        {group !== undefined && choice !== undefined && words.changed(group.title, choice.label)}
      </p>
      <section className="sample" aria-labelledby="sample">
        <h2 id="sample">{words.sample}</h2>
        <p lang="ja">{words.sampleText}</p>
      </section>
      {groups.map((each) => (
        <ChoiceGroup
          key={each.id}
          group={each}
          onChoose={({ change }) => {
            onSettings({ ...settings, ...change })
            setChanged(each.id)
          }}
        >
          {each.id === 'ruby' && ruby === 'failed' && (
            <div className="problem" role="alert">
              <p>{words.rubyFailed}</p>
              <button type="button" className="button secondary" onClick={onRubyAgain}>
                {words.rubyAgain}
              </button>
            </div>
          )}
        </ChoiceGroup>
      ))}
      <p className="hint closing-hint">{words.memory}</p>
    </main>
  )
}

interface ChoiceGroupProps {
  readonly group: Group
  readonly onChoose: (choice: Choice) => void
  readonly children: ReactNode
}

function ChoiceGroup({ group: { id, title, hint, chosen, choices }, onChoose, children }: ChoiceGroupProps) {
  return (
    <fieldset className="field" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className="label">{title}</legend>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="radios">
        {choices.map((choice) => (
          <label key={choice.value} className="radio" lang={choice.lang}>
            <input type="radio" name={id} checked={choice.value === chosen} onChange={() => onChoose(choice)} />
            {choice.label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
