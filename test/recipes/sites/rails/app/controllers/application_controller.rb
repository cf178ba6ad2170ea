class ApplicationController < ActionController::Base
  Member = Struct.new(:id, :first_name)
  MEMBERS = [Member.new("m-1", "Maya"), Member.new("m-2", "Sam")].freeze

  protect_from_forgery with: :exception
  helper_method :current_user

  private

  # As Devise has it.
  def current_user
    MEMBERS.find { |member| member.id == session[:member] }
  end
end
