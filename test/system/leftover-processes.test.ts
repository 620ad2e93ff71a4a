import { expect, test } from 'vitest'
import { isPassing, isService } from '../../src/system/leftover-processes.ts'

test.each([
  ['0::/system.slice/backup.service\n', true],
  ['12:pids:/system.slice/backup.service\n1:name=systemd:/system.slice/backup.service\n', true],
  ['0::/user.slice/user-1000.slice/session-3.scope\n', false],
  ['0::/user.slice/user-1000.slice/user@1000.service/app.slice/vte-spawn-1.scope\n', false],
  ['0::/\n', false],
  ['', false],
])('a process in the control group %j is of a service: %s', (group, expected) => {
  expect(isService(group)).toBe(expected)
})

test.each([
  ['/tmp/xfs-82ca07c2/dlx-9144', true],
  ['C:\\Temp\\xfs-82ca07c2\\dlx-9144', true],
  ['/home/ada/dlx-tools', false],
  [undefined, false],
])('a project in %j is made for one launch: %s', (project, expected) => {
  expect(isPassing(project)).toBe(expected)
})
