DROP TABLE reminder
--
DROP FUNCTION reminder_send_once
--
DROP TABLE calendar_address
--
DROP FUNCTION calendar_address_revoke_only
