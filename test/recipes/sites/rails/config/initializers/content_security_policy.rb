Rails.application.config.content_security_policy do |policy|
  policy.default_src :self
  policy.script_src :self, "https://goodterms.example.com"
  policy.style_src :self
  policy.connect_src :self, "https://goodterms.example.com"
  policy.img_src :self, :data, "https://goodterms.example.com" # wherever your helper's photo is
end

Rails.application.config.content_security_policy_nonce_generator = ->(request) { request.session.id.to_s }
Rails.application.config.content_security_policy_nonce_directives = %w[script-src style-src]
