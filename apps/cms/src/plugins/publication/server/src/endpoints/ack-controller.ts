import type { Core } from '@strapi/strapi';
import type { CreateAck } from '../../../shared/endpoints';
import { readBounds } from '../log/read-log';
import { AckError, checkAck } from '../replicas/check-ack';
import { recordAck } from '../replicas/record-ack';

/** `POST /api/publication/ack` */
export const ackController = ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async create(context) {
    const { head } = await readBounds(strapi);
    try {
      await recordAck(strapi, checkAck(context.request.body, head));
      context.status = 204;
    } catch (error) {
      if (!(error instanceof AckError)) throw error;
      context.status = 400;
      const { message } = error;
      context.body = { error: { status: 400, code: 'ack-invalid', message } } satisfies CreateAck['error'];
    }
  },
});
