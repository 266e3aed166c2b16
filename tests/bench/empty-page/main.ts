import { createApp, h } from 'vue'

createApp({ render: () => h('input', { id: 'first' }) }).mount('#app')
