/** 新しい版の言葉. The line that tells of a newer version of the page. */
export const offline = {
  newVersion:
    '新しい版があります。いまの作業が終わったら、切りかえてください。ページを読み込み直すので、保存していない内容は消えます。急ぐ必要はありません。',
  takeNewVersion: '新しい版に切りかえる',
}
