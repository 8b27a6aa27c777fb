using Competence.Kernel;

namespace Competence.Mentoring.Matching;

/// <summary>A barrier as it is told. That somebody does not want somebody is told to nobody.</summary>
internal static class PairRefusals
{
    public static Refusal Of(PairBarrier barrier) => Refusal.Conflict(barrier switch
    {
        PairBarrier.SamePerson => "mentoring.oneself",
        PairBarrier.NotAMentor => "mentoring.not-a-mentor",
        PairBarrier.NotAMentee => "mentoring.not-a-mentee",
        PairBarrier.NotOfPairs => "mentoring.not-of-pairs",
        PairBarrier.MenteeLeadsNobody => "mentoring.leads-nobody",
        PairBarrier.ManagerOfTheMentee => "mentoring.manager-of-the-mentee",
        PairBarrier.ManagerOfTheMentor => "mentoring.manager-of-the-mentor",
        PairBarrier.PartnersNow => "mentoring.partners-now",
        PairBarrier.PartnersLately => "mentoring.partners-lately",
        PairBarrier.MenteeFull => "mentoring.mentee-full",
        PairBarrier.MentorFull => "mentoring.mentor-full",
        _ => "mentoring.not-possible",
    });
}
