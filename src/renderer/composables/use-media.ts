import { onScopeDispose, shallowRef, type Ref } from 'vue'

/** Whether a media query holds, live. */
export function useMedia(query: string): Readonly<Ref<boolean>> {
  const media = window.matchMedia(query)
  const matches = shallowRef(media.matches)
  const update = (): void => {
    matches.value = media.matches
  }
  media.addEventListener('change', update)
  onScopeDispose(() => {
    media.removeEventListener('change', update)
  })
  return matches
}
