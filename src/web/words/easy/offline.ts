/** 新しい版の言葉. The line that tells of a newer version of the page, in plain Japanese. */
export const offline = {
  newVersion:
    'このページが新しくなりました。いま書いていることが終わったら、ボタンを押してください。押すと、保存していないことは消えます。急がなくてもだいじょうぶです。',
  takeNewVersion: '新しいページにする',
}
