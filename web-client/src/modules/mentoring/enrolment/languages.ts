/** ISO 639-1: those that are spoken most at Swedish workplaces, then others. */
const common = ['sv', 'en', 'fi', 'ar', 'so', 'fa', 'pl', 'bs', 'ti', 'es', 'de', 'uk']
const others =
  'sq am hy az eu be bn bg my ca zh hr cs da nl et fr ka el he hi hu is id ga it ja kn kk ko ku lo lv lt mk ms mt mn ne no ps pt pa ro ru sr si sk sl sw ta th tr tk ur uz vi cy se yi'

export const languageCodes = [...common, ...others.split(' ')]
export const isCommon = (code: string) => common.includes(code)
