/** @typedef {import('./words.mjs').Reason} Reason */

/** @type {readonly (readonly [RegExp, Reason['reason']])[]} */
const SIGNS = [
  [/ENOSPC|EDQUOT|EACCES|EPERM|EROFS|no space left/i, 'disk'],
  [/checksum/i, 'checksum'],
  [/certificate|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS/i, 'certificate'],
  [/Response code 407|proxy/i, 'proxy'],
  [/Response code 40[34]|does not have a published/i, 'mirror'],
  [
    /fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket|Response code/i,
    'network',
  ],
]

/**
 * Why a download failed, read from what the installer wrote.
 *
 * @param {{ output: string, timedOut: boolean }} result
 * @param {number} seconds how long it was allowed to take
 * @returns {Reason}
 */
export function explainDownload({ output, timedOut }, seconds) {
  if (timedOut) return { reason: 'time', detail: String(seconds) }
  const sign = SIGNS.find(([pattern]) => pattern.test(output))
  return sign === undefined
    ? { reason: 'unknown', detail: tellingLine(output) }
    : { reason: sign[1], detail: '' }
}

/** @param {string} output */
function tellingLine(output) {
  const lines = output.trim().split('\n')
  return (lines.find((line) => /error/i.test(line)) ?? lines[0] ?? '').trim().slice(0, 200)
}
