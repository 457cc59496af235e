-- What this workstation watched and is under way no longer.
DELETE FROM mail_watch WHERE workstation = :workstation AND mail_id NOT IN (SELECT id FROM mail WHERE state = 'sending')
