import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Reader } from './database/reader.js';

/** Whether the process lives, and whether it can answer. */
@Controller('health')
export class HealthController {
  constructor(private readonly reader: Reader) {}

  @Get('live')
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(): Promise<{ readonly status: 'ready' }> {
    try {
      await this.reader.rows('SELECT id FROM register');
      return { status: 'ready' };
    } catch {
      throw new ServiceUnavailableException({ status: 'not ready', reason: 'the database' });
    }
  }
}
