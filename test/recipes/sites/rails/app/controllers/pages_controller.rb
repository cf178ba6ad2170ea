class PagesController < ApplicationController
  def lesson; end

  def library; end
end
