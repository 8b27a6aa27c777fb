using Competence.Kernel;
using Competence.Mentoring.Circles;
using Competence.Mentoring.Coaching;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Relationships;
using Competence.Mentoring.Reports;
using Competence.Mentoring.Requests;
using Competence.Mentoring.Runs;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Mentoring;

/// <summary>Who helps whom?</summary>
public static class MentoringModule
{
    public static IServiceCollection AddMentoring(this IServiceCollection services) => services.AddRuns().AddScoped<IJobWork, MentoringNight>().ConfigureMarten(marten =>
    {
        marten.AddCopies();
        marten.AddProgrammes();
        marten.AddEnrolments();
        marten.AddRelationships();
        marten.AddRuns();
        marten.Storage.ExtendedSchemaObjects.Add(Baselines.Table());
        marten.AddCircles();
        marten.AddCoaching();
    });
}
