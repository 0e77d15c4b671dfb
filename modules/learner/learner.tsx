import './learner.css'
