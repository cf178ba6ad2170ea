class SessionsController < ApplicationController
  def create
    reset_session
    session[:member] = params[:member]
    redirect_to root_path, status: :see_other
  end

  def destroy
    reset_session
    redirect_to root_path, status: :see_other
  end
end
