import type { ShownHelper } from '#interview/helpers.ts'
import { LinkedText, OutsideLink } from '#web/linked-text.tsx'

interface HelperCardProps {
  readonly helper: ShownHelper
  /** Only the name and the number stand open: for whoever must not read much. */
  readonly isShort?: boolean
}

/** 相談先. Who helps, the number to press, when it is open, what it costs, and what is not sure of it. */
export function HelperCard({ helper, isShort = false }: HelperCardProps) {
  const { name, what, phone, phoneHours, cost, whoCanUse, url, doubt, checkedInSource } = helper
  const when = (
    <p className="hint">
      <LinkedText text={phoneHours} />・{cost}
    </p>
  )
  return (
    <li className={isShort ? 'helper short' : 'helper'}>
      <p className="helper-name">{name}</p>
      {phone !== null && (
        <p>
          <a className="telephone call" href={`tel:${phone.replace(/[^\d+#*]/g, '')}`}>
            <span className="unseen">{name}に電話する </span>
            {phone}
          </a>
        </p>
      )}
      {phone === null && url !== null && <OutsideLink url={url} text="案内のページ" />}
      {!isShort && <p>{what}</p>}
      {!isShort && when}
      {doubt !== null && <p className="hint">{doubt}</p>}
      <details className="fold">
        <summary>
          {isShort ? 'どんなところか・時間' : '使える人・資料'}
          <span className="unseen">（{name}）</span>
        </summary>
        <div className="inside">
          {isShort && <p>{what}</p>}
          {isShort && when}
          <p>
            <LinkedText text={whoCanUse} />
          </p>
          {url !== null && (
            <p>
              <OutsideLink url={url} text="案内のページ" />
            </p>
          )}
          <p className="hint">資料の日付：{checkedInSource}</p>
        </div>
      </details>
    </li>
  )
}
