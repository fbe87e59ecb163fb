DROP TABLE contact
--
DROP TABLE processing_agreement_version
--
DROP TABLE sub_processor_notice_version
--
DROP TABLE processing_agreement
--
DROP TABLE sub_processor_notice
