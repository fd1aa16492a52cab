import { useEffect, useRef } from 'react'
import type { Wait } from './use-engine.ts'

interface WaitNoticeProps {
  readonly wait: Wait
}

/** 読み込み. Says that the engine is on its way, or that it could not be loaded and what helps. */
export function WaitNotice({ wait }: WaitNoticeProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wait === 'failed') box.current?.focus()
  }, [wait])
  return (
    <>
      <p className="waiting" role="status">
        {wait === 'loading' && '計算の準備をしています。少しお待ちください。'}
      </p>
      {wait === 'failed' && (
        <div ref={box} className="issues" role="alert" tabIndex={-1}>
          <p className="issues-title">計算の部分を読み込めませんでした</p>
          <p>入力した内容は、この画面に残っています。どこにも送られていません。</p>
          <p>
            通信の状態を確かめて、もう一度「見通しを見る」を押してください。それでも同じときは、案件ファイルの中身を手元に控えてから、ページを読み込み直してください。
          </p>
        </div>
      )}
    </>
  )
}
