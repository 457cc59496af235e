#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server for tests. What it does with a mail hangs on the name before the « @ » of the recipient; a sender
named « interdit » is refused.

smtpserver.py FOLDER [--starttls | --tls] [--certificate FILE --key FILE] [--login USER:PASSWORD]

Prints « PORT n » once it listens. Each mail that it accepts becomes FOLDER/NNNNN.json: envelope, headers as a
mail program reads them, decoded text, raw bytes.
"""
import argparse
import asyncio
import email
import email.policy
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith('interdit'):
            return '550 5.7.1 Sender not allowed'
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return '250 OK'

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split('@')[0]
        if name.startswith('inconnu'):
            return '550 5.1.1 No such user here'
        if name.startswith('plustard'):
            return '451 4.7.1 Try again later'
        if name.startswith('coupe'):
            server.transport.abort()
            return '421 gone'
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].split('@')[0]
        if name.startswith('rejete'):
            return '554 5.6.0 Not this text'
        if name.startswith('lent'):
            await asyncio.sleep(60)
        self.keep(envelope)
        if name.startswith('muet'):  # accepted, but the answer never comes
            server.transport.abort()
            return '421 gone'
        return '250 OK'

    def keep(self, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.count += 1
        text = {
            'from': envelope.mail_from,
            'to': envelope.rcpt_tos,
            'headers': [[name, str(value)] for name, value in message.items()],
            'defects': [str(defect) for defect in message.defects],
            'body': message.get_content(),
            'raw': envelope.content.decode('latin-1'),
        }
        path = os.path.join(self.folder, f'{self.count:05}.json')
        with open(path + '.part', 'w', encoding='utf-8') as file:
            json.dump(text, file)
        os.rename(path + '.part', path)


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('folder')
    parser.add_argument('--starttls', action='store_true')
    parser.add_argument('--tls', action='store_true')
    parser.add_argument('--certificate')
    parser.add_argument('--key')
    parser.add_argument('--login')
    options = parser.parse_args()

    context = None
    if options.certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(options.certificate, options.key)

    def authenticate(server, session, envelope, mechanism, data):
        user, password = options.login.encode().split(b':', 1)
        # not handled: the server itself answers 535
        return AuthResult(success=(data.login, data.password) == (user, password), handled=False)

    handler = Handler(options.folder)

    def factory():
        return SMTP(
            handler,
            hostname='localhost',
            tls_context=context if options.starttls else None,
            require_starttls=options.starttls,
            authenticator=authenticate if options.login else None,
            auth_required=bool(options.login),
            auth_require_tls=options.starttls,
            loop=asyncio.get_running_loop(),
        )

    server = await asyncio.get_running_loop().create_server(
        factory, '127.0.0.1', 0, ssl=context if options.tls else None)
    print('PORT', server.sockets[0].getsockname()[1], flush=True)
    ended = asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)  # the test closes it
    await ended
    os._exit(0)


asyncio.run(main())
