Rails.application.routes.draw do
  root "pages#lesson"
  get "library", to: "pages#library"
  post "sign-in", to: "sessions#create"
  post "sign-out", to: "sessions#destroy"
  post "goodterms-token", to: "goodterms_tokens#create"
end
