using System.Text;
using Competence.Api.Jobs.Uploads;
using JasperFx.Events.Projections;
using Marten;

namespace Competence.Api.Jobs;

/// <summary>Long work of every module: requested, run step by step, followed, cancelled; and the files it reads.</summary>
internal static class JobsHosting
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // spreadsheets still write windows-1252
        return services
            .AddSingleton<JobWorks>()
            .AddSingleton<UploadIntake>()
            .AddScoped<JobReaders>()
            .AddSingleton<NightlyJobs>()
            .AddHostedService<NightWatch>()
            .ConfigureMarten(marten =>
            {
                marten.Schema.For<Job>().DatabaseSchemaName("jobs");
                marten.Schema.For<RunningJob>().DatabaseSchemaName("jobs");
                marten.Schema.For<Upload>().DatabaseSchemaName("jobs");
                marten.Storage.ExtendedSchemaObjects.Add(Rejections.Table());
                marten.Storage.ExtendedSchemaObjects.Add(NightlyJobs.Table());
                marten.Storage.ExtendedSchemaObjects.Add(Differences.Table());
                marten.Storage.ExtendedSchemaObjects.Add(Upload.Pieces());
                marten.Projections.Add<JobProjection>(ProjectionLifecycle.Inline);
                marten.Events.MapEventType<JobRequested>("jobs.requested");
                marten.Events.MapEventType<JobProgressed>("jobs.progressed");
                marten.Events.MapEventType<RowsRejected>("jobs.rows-rejected");
                marten.Events.MapEventType<RowsRemarked>("jobs.rows-remarked");
                marten.Events.MapEventType<JobCancellationRequested>("jobs.cancellation-requested");
                marten.Events.MapEventType<JobCompleted>("jobs.completed");
                marten.Events.MapEventType<JobFailed>("jobs.failed");
                marten.Events.MapEventType<JobCancelled>("jobs.cancelled");
            });
    }
}
