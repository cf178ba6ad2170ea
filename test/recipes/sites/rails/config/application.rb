require "action_controller/railtie"
require "action_view/railtie"
require "jwt"

class SteadyGround < Rails::Application
  config.load_defaults 6.1
  config.eager_load = true
  config.force_ssl = false
  config.secret_key_base = ENV.fetch("SESSION_SECRET")
  config.public_file_server.enabled = true
  config.logger = Logger.new($stdout)
end
