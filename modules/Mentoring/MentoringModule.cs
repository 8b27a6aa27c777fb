using Competence.Mentoring.Circles;
using Competence.Mentoring.Coaching;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Relationships;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Mentoring;

/// <summary>Who helps whom?</summary>
public static class MentoringModule
{
    public static IServiceCollection AddMentoring(this IServiceCollection services) => services.ConfigureMarten(marten =>
    {
        marten.AddCopies();
        marten.AddProgrammes();
        marten.AddEnrolments();
        marten.AddRelationships();
        marten.AddCircles();
        marten.AddCoaching();
    });
}
