print("masar")
