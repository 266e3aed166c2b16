/**
 * Why Electron cannot be had. `detail` is the number of seconds, the path that was looked at, or what
 * the installer wrote.
 *
 * @typedef {object} Reason
 * @property {'disk' | 'checksum' | 'certificate' | 'proxy' | 'mirror' | 'network' | 'time' | 'unknown' | 'exec-path' | 'override' | 'root' | 'display'} reason
 * @property {string} detail
 */

/** @type {Record<Reason['reason'], (detail: string) => [string, string]>} */
const REASONS = {
  disk: () => [
    'ディスクに空きがないか、書き込めません。空きを作ってください',
    'the disk is full or cannot be written; make room',
  ],
  checksum: () => [
    '届いたファイルのチェックサムが合いません。もう一度試すか、ELECTRON_MIRROR の設定を見直してください',
    'the checksum of the file does not match; try again, or look at the setting ELECTRON_MIRROR',
  ],
  certificate: () => [
    '接続先の証明書を確かめられません。社内の証明書は NODE_EXTRA_CA_CERTS で指定できます',
    'the certificate of the other side cannot be verified; NODE_EXTRA_CA_CERTS can name one of your company',
  ],
  proxy: () => [
    'プロキシを通れません。HTTPS_PROXY の値を確かめてください',
    'the proxy refuses; look at the value of HTTPS_PROXY',
  ],
  mirror: () => [
    '配布元にこの版がありません。ELECTRON_MIRROR の値を確かめてください',
    'this version is not offered there; look at the value of ELECTRON_MIRROR',
  ],
  network: () => [
    '配布元につながりません。ネットワークを確かめ、必要ならプロキシ(HTTPS_PROXY)か別の配布元(ELECTRON_MIRROR)を設定してください',
    'the place it comes from cannot be reached; check the network, or set a proxy (HTTPS_PROXY) or a mirror (ELECTRON_MIRROR)',
  ],
  time: (seconds) => [
    `${seconds} 秒では終わりませんでした。DISPUTE_COMPOSER_DOWNLOAD_SECONDS で延ばせます`,
    `it took more than ${seconds} seconds; DISPUTE_COMPOSER_DOWNLOAD_SECONDS allows more`,
  ],
  unknown: (line) => [
    `用意の途中で止まりました(${line || '理由は不明'})`,
    `getting it ready failed (${line || 'no reason was given'})`,
  ],
  'exec-path': (path) => [
    `ELECTRON_EXEC_PATH の場所に何もありません: ${path}`,
    `ELECTRON_EXEC_PATH points to nothing: ${path}`,
  ],
  override: (path) => [
    `ELECTRON_OVERRIDE_DIST_PATH の場所に Electron がありません: ${path}`,
    `ELECTRON_OVERRIDE_DIST_PATH does not hold Electron: ${path}`,
  ],
  root: () => [
    'root では Electron の安全な囲い(サンドボックス)が使えません。ふつうの利用者として起動してください',
    'its sandbox does not work for root; start it as an ordinary user',
  ],
  display: () => [
    '画面がありません(DISPLAY も WAYLAND_DISPLAY も未設定)',
    'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)',
  ],
}

/**
 * What the scripts say before the application and its own word lists are there. Each gives one line per language.
 */
export const words = {
  installing: () => [
    '必要な部品を入れています(npm ci)。初回は数分かかることがあります。',
    'Installing what is missing (npm ci). The first time can take some minutes.',
  ],
  installFailed: (/** @type {number} */ code) => [
    `部品を入れられませんでした(npm の終了コード ${code})。上の表示とネットワーク、プロキシ、ディスクの空きを確かめてください。`,
    `The installation failed (npm ended with ${code}). Read the lines above; check network, proxy and free disk space.`,
  ],
  nodeMissing: (/** @type {number} */ oldest, /** @type {string} */ found) => [
    `Node ${oldest} 以上が必要です(今は ${found})。新しい Node.js を入れてから、同じコマンドをもう一度実行してください。`,
    `Node ${oldest} or newer is needed (this is ${found}). Install a newer Node.js, then run the same command again.`,
  ],
  building: () => ['アプリを組み立てています。', 'Building the application.'],
  buildFailed: (/** @type {number} */ code) => [
    `組み立てに失敗しました(終了コード ${code})。上の表示を確かめてください。`,
    `The build failed (exit code ${code}). Read the lines above.`,
  ],
  downloading: (/** @type {string} */ version, /** @type {number} */ seconds) => [
    `Electron ${version} を一度だけダウンロードします(100 MB 以上、最長 ${seconds} 秒)。`,
    `Downloading Electron ${version}, once only (over 100 MB, at most ${seconds} seconds).`,
  ],
  browserInstead: (/** @type {Reason} */ why) =>
    withReason(
      why,
      'Electron を使えないため、ブラウザで開きます',
      'Electron cannot be used, so the application opens in the browser',
    ),
  electronMissing: (/** @type {Reason} */ why) =>
    withReason(why, 'Electron を起動できません', 'Electron cannot be started'),
  electronMayRefuse: (/** @type {Reason} */ why) =>
    withReason(why, 'Electron は起動を断るかもしれません', 'Electron may refuse to start'),
  sandboxRefused: () => [
    'Electron のサンドボックスが使えません。chrome-sandbox の所有者と権限(root、4755)か AppArmor の設定を直すか、npm start -- --host=browser を使ってください。',
    'The sandbox of Electron cannot be used. Mend owner and mode of chrome-sandbox (root, 4755) or the AppArmor rule, or use npm start -- --host=browser.',
  ],
  wrongUsage: (/** @type {string} */ problem, /** @type {string} */ usage) => [
    `指定が正しくありません: ${problem}。使えるもの: ${usage}`,
    `Not understood: ${problem}. Known: ${usage}`,
  ],
  chromiumSetting: (/** @type {string} */ name, /** @type {string} */ path) => [
    `${name} の場所に Chromium がありません: ${path}`,
    `${name} does not point to a Chromium: ${path}`,
  ],
  chromiumMissing: (/** @type {string} */ command) => [
    `Chromium が見つからないため、画面のテストを実行できません。次のコマンドで入れてください: ${command}`,
    `No Chromium was found, so the end-to-end tests cannot run. Install it with: ${command}`,
  ],
  chromiumInstalling: (/** @type {readonly string[]} */ packages) => [
    `テストに必要なものを入れています: ${packages.join(' ')}`,
    `Installing what the tests need: ${packages.join(' ')}`,
  ],
  fontsMissing: () => [
    '日本語と中国語のフォントが見つかりません。テスト中の文字が四角になることがあります。',
    'No Japanese and Chinese fonts were found; text may show as boxes while testing.',
  ],
  stage: (/** @type {string} */ name) => [`\n== ${name}`],
  noProjects: () => ['tsconfig.*.json が見つかりません。', 'No tsconfig.*.json was found.'],
  notCounted: (/** @type {string} */ name, /** @type {string} */ detail) => [
    `${name}: 失敗を 1 件と数えます(${detail})`,
    `${name}: counted as one failure (${detail})`,
  ],
}

/**
 * @param {Reason} why
 * @param {string} japanese
 * @param {string} english
 */
function withReason({ reason, detail }, japanese, english) {
  const [ja, en] = REASONS[reason](detail)
  return [`${japanese}: ${ja}。`, `${english}: ${en}.`]
}
