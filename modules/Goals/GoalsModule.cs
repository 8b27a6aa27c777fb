using Competence.Goals.Academies;
using Competence.Goals.BusinessGoals;
using Competence.Goals.Capabilities;
using Competence.Goals.Cohorts;
using Competence.Goals.Copies;
using Competence.Goals.CourseImports;
using Competence.Goals.Enrolments;
using Competence.Goals.ImprovementPlans;
using Competence.Goals.Learning;
using Competence.Goals.LearningTime;
using Competence.Goals.Objectives;
using Competence.Goals.Openings;
using Competence.Goals.Outcomes;
using Competence.Goals.Plans;
using Competence.Goals.PlanTemplates;
using Competence.Goals.Programmes;
using Competence.Goals.Records;
using Competence.Goals.Reskilling;
using Competence.Goals.Strategies;
using Competence.Goals.Tracks;
using Competence.Goals.Xapi;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Goals;

/// <summary>What do we do about the gap?</summary>
public static class GoalsModule
{
    public static IServiceCollection AddGoals(this IServiceCollection services) => services.AddEnrolments().AddPlanTemplates().AddCourseImports().ConfigureMarten(marten =>
    {
        marten.AddCopies();
        marten.AddPlans();
        marten.AddPlanTemplates();
        marten.AddImprovementPlans();
        marten.AddLearning();
        marten.AddRecords();
        marten.AddEnrolments();
        marten.AddTracks();
        marten.AddAcademies();
        marten.AddProgrammes();
        marten.AddCohorts();
        marten.AddCourseImports();
        marten.AddXapi();
        marten.AddLearningTime();
        marten.AddBusinessGoals();
        marten.AddCapabilities();
        marten.AddStrategies();
        marten.AddOutcomes();
        marten.AddObjectives();
        marten.AddReskilling();
        marten.AddOpenings();
    });
}
