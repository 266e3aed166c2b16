import { onMounted, shallowRef, type Ref } from 'vue'

/** False while the first frame is painted, true from the next one on: for what may come a moment later. */
export function useNextFrame(): Readonly<Ref<boolean>> {
  const isThere = shallowRef(false)
  onMounted(() => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        isThere.value = true
      })
    })
  })
  return isThere
}
