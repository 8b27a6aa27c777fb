namespace Competence.Mentoring.Matching;

/// <summary>What a programme brings together. A circle is not made of pairs.</summary>
public enum ProgrammeKind { Mentor, Reverse, Peer, Circle, LeaderCoaching, Flash }
