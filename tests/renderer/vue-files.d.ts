/** A component file, as a test that renders it imports it. */
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  export default component
}
