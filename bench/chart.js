import * as echarts from 'echarts'

/**
 * @param {string} title
 * @param {readonly { name: string, value: number }[]} bars
 * @returns {string} an SVG
 */
export function drawBars(title, bars) {
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: 760,
    height: 90 + bars.length * 30,
  })
  const sorted = bars.toSorted((a, b) => b.value - a.value)
  chart.setOption({
    animation: false,
    backgroundColor: '#fff',
    title: { text: title, textStyle: { fontSize: 14 } },
    grid: { left: 170, right: 70, top: 45, bottom: 25 },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: sorted.map(({ name }) => name) },
    series: [
      {
        type: 'bar',
        data: sorted.map(({ name, value }) => ({
          value,
          itemStyle: { color: name.startsWith('askfirst') ? '#1f7a4d' : '#8a94a3' },
        })),
        label: { show: true, position: 'right' },
      },
    ],
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
