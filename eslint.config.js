import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

const projects = ['core', 'node', 'main', 'preload', 'renderer', 'tests'].map(
  (part) => `./tsconfig.${part}.json`,
)

const bans = [
  {
    selector: "CallExpression[callee.property.name='compile'][callee.object.name='Handlebars']",
    message: 'Compiling builds code; walk the parsed template.',
  },
  { selector: "MemberExpression[property.name='sendSync']", message: 'Calls are asynchronous.' },
  { selector: "Property[key.name='sandbox'][value.value=false]", message: 'The page stays in its sandbox.' },
  { selector: "Property[key.name='webSecurity'][value.value=false]", message: 'Web security stays on.' },
  { selector: "Property[key.name='nodeIntegration'][value.value=true]", message: 'The page has no Node.' },
  { selector: 'TSNonNullAssertionExpression', message: 'Say what happens when it is missing.' },
]

const keys = {
  selector: "BinaryExpression[operator='==='][left.property.name='key'][right.value='Enter']",
  message: 'Keys go through use-keys, which leaves a composing input method alone.',
}

export default tseslint.config(
  { ignores: ['out/', 'node_modules/', 'test-results/', 'playwright-report/', 'templates/'] },
  {
    files: ['**/*.ts', '**/*.vue'],
    extends: [...tseslint.configs.strict, ...vue.configs['flat/recommended']],
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        project: projects,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...bans],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      complexity: ['error', 14],
      'max-depth': ['error', 3],
      'vue/no-v-html': 'error',
      'vue/html-self-closing': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-indent': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/require-default-prop': 'off',
      'vue/first-attribute-linebreak': 'off',
    },
  },
  { files: ['src/renderer/**'], rules: { 'no-restricted-syntax': ['error', ...bans, keys] } },
  { files: ['src/renderer/composables/use-keys.ts'], rules: { 'no-restricted-syntax': ['error', ...bans] } },
  {
    files: ['tests/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bans.slice(1)], 'no-console': 'off' },
  },
  {
    files: ['src/contract/**', 'src/core/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.js'],
    rules: { 'no-undef': 'off', eqeqeq: 'error', 'no-unused-vars': 'error' },
  },
)
