DROP TABLE reminder
--
DROP TABLE calendar_address
