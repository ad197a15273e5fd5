#!/usr/bin/env bash
# Installs and starts Debian's Postfix on this machine, as root: `serve.sh start FOLDER PORT` makes an instance of its own under
# FOLDER that takes mail for ann and ben @example.test and puts it into FOLDER/mail; `serve.sh stop FOLDER` ends it.
# Needs apt the first time; says what is missing and ends with 3 where it cannot be had.
set -euo pipefail
action=$1 folder=$2 port=${3:-2525}

install() {
  command -v postfix > /dev/null && command -v dkimverify > /dev/null && return
  [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || { echo 'Postfix or dkimverify is missing, and only root can install them' >&2; exit 3; }
  export DEBIAN_FRONTEND=noninteractive
  { timeout 300 apt-get update -qq && timeout 600 apt-get install -y -qq --no-install-recommends postfix python3-dkim python3-dnspython; } > /dev/null 2>&1 \
    || { echo 'Postfix could not be installed' >&2; exit 3; }
}

configure() {
  mkdir -p "$folder/etc" "$folder/queue" "$folder/data" "$folder/mail"
  chmod 755 "$folder" "$folder/etc" "$folder/queue"
  chown root "$folder/queue"
  chown postfix "$folder/data"
  chown nobody "$folder/mail"
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
    -keyout "$folder/etc/key.pem" -out "$folder/etc/cert.pem" 2> /dev/null
  cat > "$folder/etc/main.cf" << CONFIG
compatibility_level = 3.6
config_directory = $folder/etc
queue_directory = $folder/queue
data_directory = $folder/data
myhostname = localhost
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
maillog_file = $folder/postfix.log
maillog_file_prefixes = $folder
virtual_mailbox_domains = example.test
virtual_mailbox_base = $folder/mail
virtual_mailbox_maps = texthash:$folder/etc/boxes
virtual_uid_maps = static:$(id -u nobody)
virtual_gid_maps = static:$(id -g nobody)
virtual_minimum_uid = 1
smtpd_recipient_restrictions = reject_unauth_destination
smtpd_tls_cert_file = $folder/etc/cert.pem
smtpd_tls_key_file = $folder/etc/key.pem
smtpd_tls_security_level = may
smtpd_tls_received_header = yes
default_transport = error:nothing leaves this machine
CONFIG
  # Each mailbox is a folder with one file a mail.
  printf '%s@example.test %s/\n' ann ann ben ben > "$folder/etc/boxes"
  sed -e "s/^smtp  *inet .*/127.0.0.1:$port inet n - n - - smtpd/" -e '/^#/d' /etc/postfix/master.cf \
    | awk '{ if ($0 !~ /^[ \t]/ && NF >= 8) $5 = "n"; print }' > "$folder/etc/master.cf"
  grep -q '^postlog' "$folder/etc/master.cf" || echo 'postlog unix-dgram n - n - 1 postlogd' >> "$folder/etc/master.cf"
}

case $action in
  start)
    install
    configure
    postfix -c "$folder/etc" start > "$folder/start.log" 2>&1 || { cat "$folder/start.log" >&2; exit 1; }
    ;;
  stop) postfix -c "$folder/etc" stop > /dev/null 2>&1 || true ;;
  *) echo "start or stop, not $action" >&2; exit 2 ;;
esac
