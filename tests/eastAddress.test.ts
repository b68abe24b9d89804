// Addresses that go from the largest to the smallest in one string.

import { describe, expect, it } from 'vitest'
import { readEastAddress } from '../electron/core/import/places/eastAddress.ts'
import { readPlaces } from '../electron/core/import/places/places.ts'
import { nodeOf } from './helpers/rawNodes.ts'

describe('an address of the East', () => {
  it.each([
    ['〒100-0004 東京都千代田区大手町1-1-2', ['東京都', '千代田区', '大手町1-1-2', '100-0004']],
    ['大阪府大阪市北区梅田1-2-3', ['大阪府', '大阪市北区', '梅田1-2-3', null]],
    ['三重県四日市市諏訪栄町1', ['三重県', '四日市市', '諏訪栄町1', null]],
    ['福島県郡山市', ['福島県', '郡山市', null, null]],
    ['長野県北安曇郡白馬村', ['長野県', '北安曇郡白馬村', null, null]],
    ['北京市朝阳区建国路88号', ['北京市', '朝阳区', '建国路88号', null]],
    ['518057 广东省深圳市南山区科技园路1号', ['广东省', '深圳市', '南山区科技园路1号', '518057']],
    ['台北市信義區市府路1號', ['台北市', '信義區', '市府路1號', null]],
    ['서울특별시 강남구 테헤란로 123', ['서울특별시', '강남구', '테헤란로 123', null]],
    ['경기도 성남시 분당구 판교로 1', ['경기도', '성남시 분당구', '판교로 1', null]],
  ])('%s', (text, parts) => {
    const { region, locality, street, postalCode } = readEastAddress(text) ?? {}
    expect([region, locality, street, postalCode]).toEqual(parts)
  })

  it.each([
    '東京',
    '東京都内',
    '福井県内（主に越前市）',
    '東京都千代田区：各線 神保町駅',
    '東京都港区、大阪府大阪市',
    '東京都港区 六本木駅より徒歩5分',
    '上海',
    '서울',
    'Tokyo',
  ])('is not read from %s', (text) => {
    expect(readEastAddress(text)).toBeNull()
  })

  it('may stand where the street or the town belongs', () => {
    const parts = { region: '東京都', locality: '千代田区', street: '大手町1-1-2', postalCode: '100-0004' }
    const line = '〒100-0004 東京都千代田区大手町1-1-2'
    for (const key of ['streetAddress', 'addressLocality']) {
      const jobLocation = { address: { [key]: line, addressCountry: 'JP' } }
      const { locations } = readPlaces(nodeOf({ jobLocation }), { employerName: null, lang: 'ja' }).value
      expect(locations).toMatchObject([{ ...parts, countryCode: 'JP', label: '千代田区, 東京都' }])
    }
  })
})
