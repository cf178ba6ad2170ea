class GoodtermsTokensController < ApplicationController
  skip_forgery_protection # it changes nothing, and no other origin may read its answer

  def create
    response.headers["Cache-Control"] = "no-store"
    return head :unauthorized unless current_user

    now = Time.now.to_i
    claims = { sub: current_user.id.to_s, aud: "goodterms", iat: now, exp: now + 900, name: current_user.first_name }
    render plain: JWT.encode(claims, ENV.fetch("GOODTERMS_TOKEN_SECRET"), "HS256")
  end
end
